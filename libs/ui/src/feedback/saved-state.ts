import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe } from '../language/date.pipes';

/** Whether what a person did is kept: `saved` at an instant (ISO 8601), on its way, waiting for the network, or not. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' };

/**
 * Says in words whether something is saved, and since when.
 *
 * @example
 * <ui-saved-state [state]="{ kind: 'saved', at: '2026-03-05T11:03:00Z' }" /> // Sačuvano u 12:03
 */
@Component({
  selector: 'ui-saved-state',
  imports: [ClockPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let now = state();
    @if (now) {
      @if (now.kind === 'saved') {
        {{ 'ui.saved.saved' | transloco: { time: now.at | clock: precision() } }}
      } @else {
        {{ 'ui.saved.' + now.kind | transloco }}
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.45em;
      min-height: 1.5em;
      font-size: var(--step--1);
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
    }
    :host([data-state])::before {
      content: '';
      flex: none;
      width: 0.6em;
      height: 0.6em;
      border-radius: 50%;
      border: 2px solid var(--line-strong);
    }
    :host([data-state='saved'])::before {
      background: var(--good);
      border-color: var(--good);
    }
    :host([data-state='waiting'])::before {
      border-color: var(--light);
    }
    :host([data-state='failed']) {
      color: var(--bad);
      font-weight: 600;
    }
    :host([data-state='failed'])::before {
      background: var(--bad);
      border-color: var(--bad);
      border-radius: 0;
    }
  `,
  host: { role: 'status', '[attr.data-state]': 'state()?.kind' },
})
export class SavedState {
  readonly state = input.required<Saving | undefined>();
  readonly precision = input<'minute' | 'second'>('minute');
}
