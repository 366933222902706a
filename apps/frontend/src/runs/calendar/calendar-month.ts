import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayOfYear } from '@svetionik/domain/language/calendar-date';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { CalendarStore } from './calendar-store';

/** Weeks of runs as bars on days; where a bar begins and ends, the run does. */
@Component({
  selector: 'app-calendar-month',
  imports: [RouterLink, TranslocoPipe, ShortDatePipe, PluralPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-month.html',
  styleUrls: ['./marks.css', './calendar-month.css'],
})
export class CalendarMonth {
  private readonly language = inject(CurrentLanguage);
  readonly weeks = input.required<ReturnType<CalendarStore['weeks']>>();
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];
  /** What does not stand at the ends of a bar. */
  protected readonly marked = new Set(['opens', 'closes', 'begin', 'finish']);

  /** The day alone, with its month where that begins, or the calendar does. */
  protected nameDay(on: string): string {
    const [, month = 1, day = 1] = on.split('-').map(Number);
    const language = this.language.language();
    if (day === 1 || on === this.weeks()[0]?.monday) return dayOfYear(month, day, language);
    return language === 'en' ? String(day) : `${day}.`;
  }
}
