import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../../core/routes.generated';

type Entry = EndpointReply<Endpoints['examination.readTimeline']>['entries'][number];

/** What happened, the first first; a day is named where it begins. */
@Component({
  selector: 'app-timeline-entries',
  imports: [
    TranslocoPipe,
    ClockPipe,
    LongDatePipe,
    NameTextPipe,
    NumberPipe,
    PercentPipe,
    PluralPipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './timeline-entries.html',
  styleUrl: './timeline-entries.css',
})
export class TimelineEntries {
  readonly entries = input.required<readonly Entry[]>();

  protected beginsADay(place: number): boolean {
    const [before, entry] = [this.entries()[place - 1], this.entries()[place]];
    return (
      entry !== undefined &&
      (before === undefined || calendarDay(before.at) !== calendarDay(entry.at))
    );
  }

  protected minutesOf(seconds: number): { readonly minutes: number; readonly seconds: number } {
    return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  }
}
