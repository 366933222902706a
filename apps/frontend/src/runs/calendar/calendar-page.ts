import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayRange } from '@svetionik/domain/language/calendar-date';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { CalendarList } from './calendar-list';
import { CalendarMonth } from './calendar-month';
import { CalendarStore } from './calendar-store';
import { FeedCard } from './feed-card';

/** Five weeks of runs: as bars on days, or as a list of days; a phone has the list. */
@Component({
  selector: 'app-run-calendar-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    LongDatePipe,
    NameTextPipe,
    InScriptPipe,
    Skeleton,
    EmptyState,
    ProblemNotice,
    CalendarMonth,
    CalendarList,
    FeedCard,
  ],
  providers: [CalendarStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-page.html',
  styleUrls: ['../../core/filters.css', './calendar-page.css'],
})
export class RunCalendarPage {
  private readonly language = inject(CurrentLanguage);
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(CalendarStore);
  protected readonly views = ['month', 'list'] as const;
  protected readonly view = signal<(typeof this.views)[number]>('month');
  /** As bars are told apart. */
  protected readonly states = ['planned', 'open', 'running', 'ended'] as const;
  protected readonly heading = computed(() => {
    const [weeks, calendar] = [this.store.weeks(), this.store.value()];
    const [first, last] = [weeks[0], weeks.at(-1)];
    if (!first || !last || !calendar) return undefined;
    const language = this.language.language();
    return dayRange(first.monday, last.sunday, this.year(calendar.today), language);
  });

  protected year(day: string): number {
    return Number(day.slice(0, 4));
  }
}
