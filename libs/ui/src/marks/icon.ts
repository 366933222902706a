import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { iconOutlines } from './icon-outlines.generated';

/** The icons that there are. A new one joins the list of scripts/build-icons.mjs. */
export type IconName = keyof typeof iconOutlines;

/**
 * An icon in the colour of the text. It is not read aloud: whatever it says has to stand in words beside it, or be the name
 * of its button.
 *
 * @example
 * <ui-icon name="check" [size]="18" />
 */
@Component({
  selector: 'ui-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 24 24" [attr.width]="size()" [attr.height]="size()" aria-hidden="true">
      <path [attr.d]="outline()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      vertical-align: middle;
      flex: none;
    }
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  /** The length of a side in pixels. */
  readonly size = input(18);

  protected readonly outline = computed(() => iconOutlines[this.name()]);
}
