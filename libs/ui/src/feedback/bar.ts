import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/**
 * How much of something is done. Say the same in words beside it.
 *
 * @example
 * <ui-bar label="Napredak" [done]="11" [all]="24" />
 */
@Component({
  selector: 'ui-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<i class="bar-fill" [style.inline-size.%]="share()"></i>`,
  styles: `
    :host {
      display: block;
      height: 0.5rem;
      border-radius: 99px;
      background: var(--sunken);
      overflow: hidden;
      box-shadow: inset 0 0 0 1px var(--line);
    }
    i {
      display: block;
      height: 100%;
      border-radius: 99px;
      background: var(--accent);
      transition: inline-size var(--move);
    }
  `,
  host: {
    role: 'progressbar',
    'aria-valuemin': '0',
    '[attr.aria-valuemax]': 'all()',
    '[attr.aria-valuenow]': 'done()',
    '[attr.aria-label]': 'label()',
  },
})
export class Bar {
  readonly label = input.required<string>();
  /** From 0 to `all`. */
  readonly done = input.required<number>();
  readonly all = input.required<number>();

  protected readonly share = computed(() =>
    this.all() > 0 ? Math.min(100, (this.done() / this.all()) * 100) : 0,
  );
}
