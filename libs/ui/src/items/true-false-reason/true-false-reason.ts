import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TrueFalseReasonResponse } from '@svetionik/domain/items/true-false-reason/true-false-reason';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';
import { OptionContent } from '../option-content';

/**
 * A statement to judge, and a reason to choose. Either can be chosen first; both are needed.
 *
 * @example
 * <ui-true-false-reason [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-true-false-reason',
  imports: [TranslocoPipe, OptionContent, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './true-false-reason.html',
  styleUrl: '../choice.css',
  styles: `
    .two {
      grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
      max-width: 26rem;
    }
    .reason {
      margin-top: var(--space-2);
      font-weight: 600;
    }
  `,
})
export class TrueFalseReason extends KindControl<'true-false-reason'> {
  protected readonly verdicts = [true, false] as const;
  protected readonly rightVerdict = computed(
    () => this.latest()?.verdict === this.review()?.key.verdict,
  );

  protected answer(change: Partial<Pick<TrueFalseReasonResponse, 'verdict' | 'reason'>>): void {
    const { verdict = null, reason = '' } = this.latest() ?? {};
    this.respond({ kind: 'true-false-reason', verdict, reason, ...change });
  }
}
