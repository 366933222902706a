import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { RunStore, type Run } from '../run/run-store';
import { logFilters, RemindersStore } from './reminders-store';
import { usualRules } from './rule-choices';
import { RuleForm } from './rule-form';
import { RuleText } from './rule-text';

const tones = {
  sent: 'good',
  ordered: 'light',
  needless: '',
  refused: 'bad',
  undelivered: 'bad',
} as const;

/** When whom a run reminds, and what became of each reminder. */
@Component({
  selector: 'app-run-reminders-page',
  imports: [
    TranslocoPipe,
    ClockPipe,
    ShortDatePipe,
    NameTextPipe,
    NumberPipe,
    InScriptPipe,
    Skeleton,
    PagedListView,
    ProblemNotice,
    RuleForm,
    RuleText,
  ],
  providers: [RemindersStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reminders-page.html',
  styleUrls: ['../../core/filters.css', './reminders-page.css'],
})
export class RemindersPage {
  private readonly runs = inject(RunStore);
  protected readonly store = inject(RemindersStore);
  protected readonly filters = logFilters;
  protected readonly tones = tones;

  protected run(): Run | undefined {
    return this.runs.read.hasValue() ? this.runs.read.value() : undefined;
  }

  protected takeUsual(run: Run): Promise<boolean> {
    return this.store.add(...usualRules(run).map((rule) => ({ ...rule, template: null })));
  }
}
