import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Track } from '@svetionik/domain/content/track';

const outlines: Readonly<Record<Track, string>> = {
  police: 'M16 3l11 4v8c0 7-4.600 11.500-11 14C9.600 26.500 5 22 5 15V7z',
  health: 'M12 4h8v8h8v8h-8v8h-8v-8H4v-8h8z',
  prosecution: 'M16 3v24M8 28h16M6 8h20M6 8l-4 9h8zM26 8l-4 9h8z',
  education:
    'M16 8C12 5 7 4.500 3 5.500v19c4-1 9-.5 13 2.500 4-3 9-3.500 13-2.500v-19C25 4.500 20 5 16 8zM16 8v19',
  media: 'M4 6h24v15H14l-7 6v-6H4z',
};

/**
 * The sign of a track in its hue. It says nothing that the words beside it do not.
 *
 * @example
 * <ui-track-icon track="health" />
 */
@Component({
  selector: 'ui-track-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path
        [attr.d]="outline()"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
  `,
  host: { '[style.color]': 'hue()' },
})
export class TrackIcon {
  readonly track = input.required<Track>();

  protected readonly outline = computed(() => outlines[this.track()]);
  protected readonly hue = computed(() => `var(--${this.track()})`);
}
