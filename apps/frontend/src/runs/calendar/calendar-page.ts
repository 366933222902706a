import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { CalendarList } from './calendar-list';
import { CalendarStore } from './calendar-store';
import { FeedCard } from './feed-card';

/** Five weeks of runs: as bars on days, or as a list of days; a phone has the list. */
@Component({
  selector: 'app-run-calendar-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    InScriptPipe,
    Skeleton,
    ProblemNotice,
    CalendarList,
    FeedCard,
  ],
  providers: [CalendarStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-page.html',
  styleUrls: ['../filters.css', './marks.css', './calendar-page.css'],
})
export class RunCalendarPage {
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(CalendarStore);
  protected readonly views = ['month', 'list'] as const;
  protected readonly view = signal<(typeof this.views)[number]>('month');
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];

  protected dayOf(on: string): number {
    return Number(on.slice(8));
  }
}
