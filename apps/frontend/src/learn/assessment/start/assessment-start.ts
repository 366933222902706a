import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { Submission } from '../../../core/forms/submission';
import { OwnStatus } from '../../../core/status/own-status';
import { AssessmentTerms } from '../../catalogue/course/assessment-terms';
import { AssessmentStore } from './assessment-store';

/** The page before the final assessment: its rules, whether it is open and if not why, and the attempts so far. */
@Component({
  selector: 'app-assessment-start',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    ClockPipe,
    LongDatePipe,
    DurationPipe,
    PercentPipe,
    TextInScript,
    ProblemNotice,
    AssessmentTerms,
    OwnStatus,
  ],
  providers: [AssessmentStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessment-start.html',
  styles: `
    .back {
      display: inline-block;
      padding-block: var(--space-2);
    }
    h2 {
      margin-top: var(--space-4);
      font-size: var(--step-2);
    }
    .start {
      margin-top: var(--space-4);
    }
  `,
})
export class AssessmentStart {
  private readonly router = inject(Router);
  protected readonly store = inject(AssessmentStore);

  /** Id from the address. */
  readonly enrolment = input.required<string>();

  protected readonly submission = new Submission();

  constructor() {
    effect(() => this.store.enrolment.set(this.enrolment()));
  }

  protected async start(): Promise<void> {
    await this.submission.run(async () => {
      const attempt = await this.store.start(this.enrolment());
      await this.router.navigate(['/learn/attempts', attempt]);
    });
  }
}
