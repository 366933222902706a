import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { LicenceRuleForm } from './licence-rule-form';
import { LicenceRulesStore, type Rule } from './licence-rules-store';

/** The rules of licence periods: what each asks for, where that stands, when somebody last looked there, and for how many it counts. */
@Component({
  selector: 'app-licence-rules-page',
  imports: [
    TranslocoPipe,
    Skeleton,
    LongDatePipe,
    NumberPipe,
    PluralPipe,
    TextInScript,
    ProblemNotice,
    LicenceRuleForm,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [LicenceRulesStore],
  templateUrl: './licence-rules-page.html',
  styleUrls: ['../../core/work-page.css', './licence-rules-page.css'],
})
export class LicenceRulesPage {
  private readonly leaving = inject(LeaveGuard);
  protected readonly store = inject(LicenceRulesStore);
  protected readonly saved = signal<string | undefined>(undefined);

  /** One rule is written at a time. */
  protected async edit({ rule }: Rule): Promise<void> {
    if (!(await this.leaving.mayLeave())) return;
    this.store.close();
    this.saved.set(undefined);
    this.store.chosen.set(rule);
  }

  protected close(saved: boolean): void {
    if (saved) this.saved.set(this.store.chosen());
    this.store.close();
  }
}
