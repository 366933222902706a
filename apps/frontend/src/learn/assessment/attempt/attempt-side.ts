import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AllowedTimePipe } from '@svetionik/ui/accommodation/allowed-time.pipe';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { AttemptSheet } from './attempt-sheet';
import { AttemptStore } from './attempt-store';
import { BreakOffer } from './break-offer';
import { Navigator } from './navigator';

/** What stands beside the question: the way to the others, the breaks that are left, and what holds for this attempt. */
@Component({
  selector: 'app-attempt-side',
  imports: [TranslocoPipe, AllowedTimePipe, ProblemNotice, BreakOffer, Navigator],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attempt-side.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    /* The header has room for it where the window is wide. */
    @media (min-width: 48.01rem) {
      .allowed {
        display: none;
      }
    }
  `,
})
export class AttemptSide {
  protected readonly store = inject(AttemptStore);
  protected readonly sheet = inject(AttemptSheet);

  /** Whether the answers are looked over before they are handed in. */
  readonly reviewing = input.required<boolean>();
  /** The position of another question. */
  readonly chosen = output<number>();
  readonly reviewed = output();
}
