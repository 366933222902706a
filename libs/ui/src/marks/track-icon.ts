import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Track } from '@svetionik/domain/content/track';
import { Icon, type IconName } from './icon';

const signs: Readonly<Record<Track, IconName>> = {
  police: 'shield',
  health: 'cross',
  prosecution: 'scale',
  education: 'book-open',
  media: 'message-square',
};

/**
 * The sign of a track in its hue. It says nothing that the words beside it do not.
 *
 * @example
 * <ui-track-icon track="health" />
 */
@Component({
  selector: 'ui-track-icon',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ui-icon [name]="sign()" [size]="32" />`,
  styles: `
    :host {
      display: inline-flex;
    }
  `,
  host: { '[style.color]': 'hue()' },
})
export class TrackIcon {
  readonly track = input.required<Track>();

  protected readonly sign = computed(() => signs[this.track()]);
  protected readonly hue = computed(() => `var(--${this.track()})`);
}
