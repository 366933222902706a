import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayRange } from '@svetionik/domain/language/calendar-date';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { CalendarStore } from './calendar-store';

type Week = ReturnType<CalendarStore['weeks']>[number];

/** What falls on which day, week by week; weeks without anything are left out. */
@Component({
  selector: 'app-calendar-list',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    NumberPipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-list.html',
  styleUrls: ['./marks.css', './calendar-list.css'],
})
export class CalendarList {
  private readonly language = inject(CurrentLanguage);
  readonly weeks = input.required<readonly Week[]>();
  /** The year of today, which is not said. */
  readonly year = input.required<number>();

  protected listDays({ days }: Week): Week['days'] {
    return days.filter(({ dates }) => dates.length > 0);
  }

  protected range({ monday, sunday }: Week): string {
    return dayRange(monday, sunday, this.year(), this.language.language());
  }

  protected dayOf(on: string): string {
    return this.language.language() === 'en'
      ? String(Number(on.slice(8)))
      : `${Number(on.slice(8))}.`;
  }

  protected weekdayOf(on: string): number {
    return ((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  }
}
