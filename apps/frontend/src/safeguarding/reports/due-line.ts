import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findNextDeadline, type ReportProgress } from '@svetionik/domain/safeguarding/deadlines';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';

/** Until when what is due of a report. */
@Component({
  selector: 'app-due-line',
  imports: [TranslocoPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (due(); as due) {
      <span [class.over]="due.isOver">{{
        'speaking.due.' + due.what + (due.isOver ? 'Over' : '')
          | transloco: { date: due.day | longDate: 'genitive' }
      }}</span>
    } @else if (report().closedOn; as day) {
      {{ 'speaking.due.closed' | transloco: { date: day | longDate: 'genitive' } }}
    }
  `,
  styles: `
    .over {
      color: var(--bad);
      font-weight: 600;
    }
  `,
})
export class DueLine {
  readonly report = input.required<ReportProgress>();
  protected readonly due = computed(() =>
    findNextDeadline(this.report(), calendarDay(new Date().toISOString())),
  );
}
