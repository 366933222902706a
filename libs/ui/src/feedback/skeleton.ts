import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** After this many milliseconds a person is told that it takes longer than usual. */
const slowAfter = 5_000;

/**
 * Stands where content is on its way: grey lines, and words for who cannot see them or has waited for 5 seconds.
 *
 * @example
 * <ui-skeleton [lines]="4" />
 */
@Component({
  selector: 'ui-skeleton',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p role="status" [class.visually-hidden]="!slow()" class="soft">
      {{ (slow() ? 'ui.slow' : 'ui.loading') | transloco }}
    </p>
    <div aria-hidden="true">
      @for (width of widths(); track $index) {
        <i [style.inline-size.%]="width"></i>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    :host(.page) {
      min-height: 100vh;
    }
    i {
      display: block;
      height: 1.1em;
      margin-block: 0.7em;
      border-radius: var(--radius);
      background: var(--sunken);
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `,
  host: { '[class.page]': 'page()' },
})
export class Skeleton {
  /** How many lines are drawn. */
  readonly lines = input(3);
  /** It stands for a whole page, and keeps what follows it out of sight so that nothing jumps. */
  readonly page = input(false);

  protected readonly slow = signal(false);
  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_, line) => [92, 78, 85, 60][line % 4] ?? 80),
  );

  constructor() {
    const timer = setTimeout(() => this.slow.set(true), slowAfter);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
