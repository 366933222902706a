import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { CalendarStore } from './calendar-store';

/** What falls on which day, week by week. */
@Component({
  selector: 'app-calendar-list',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    NumberPipe,
    InScriptPipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-list.html',
  styleUrls: ['./marks.css', './calendar-list.css'],
})
export class CalendarList {
  readonly weeks = input.required<ReturnType<CalendarStore['weeks']>>();
}
