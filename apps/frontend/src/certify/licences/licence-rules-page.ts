import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { LicenceRuleForm } from './licence-rule-form';
import { LicenceRulesStore, type Rule } from './licence-rules-store';

/** The rules of licence periods: what each asks for, where that stands, when somebody last looked there, and for how many it counts. */
@Component({
  selector: 'app-licence-rules-page',
  imports: [TranslocoPipe, Skeleton, LongDatePipe, NumberPipe, PluralPipe, TextInScript, ProblemNotice, LicenceRuleForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [LicenceRulesStore],
  templateUrl: './licence-rules-page.html',
  styleUrl: './licence-rules-page.css',
})
export class LicenceRulesPage {
  protected readonly store = inject(LicenceRulesStore);
  protected readonly edited = signal<string | undefined>(undefined);
  protected readonly saved = signal<string | undefined>(undefined);

  protected edit({ rule }: Rule): void {
    this.store.saving.clear();
    this.saved.set(undefined);
    this.edited.set(rule);
  }

  protected close(saved: boolean): void {
    if (saved) this.saved.set(this.edited());
    this.edited.set(undefined);
  }
}
