import { inject, Pipe, type PipeTransform } from '@angular/core';
import { longDate, shortDate } from '@svetionik/domain/language/calendar-date';
import { calendarDay, organisationZone } from './calendar-day';
import { CurrentLanguage } from './current-language';

/**
 * A day in words, of a calendar date or of an instant (ISO 8601). The genitive goes into a sentence, the
 * nominative stands alone.
 *
 * @example
 * {{ '2029-03-05' | longDate }} // '5. marta 2029. godine'
 */
@Pipe({ name: 'longDate', pure: false })
export class LongDatePipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(date: string, form: 'nominative' | 'genitive' = 'genitive'): string {
    return longDate(calendarDay(date), this.current.language(), form);
  }
}

/**
 * A day as short as it can be without doubt.
 *
 * @example
 * {{ '2029-03-05' | shortDate }} // '5. 3. 2029.'
 */
@Pipe({ name: 'shortDate', pure: false })
export class ShortDatePipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(date: string): string {
    return shortDate(calendarDay(date), this.current.language());
  }
}

const clocks = {
  minute: new Intl.DateTimeFormat('en-GB', {
    timeZone: organisationZone,
    hour: '2-digit',
    minute: '2-digit',
  }),
  second: new Intl.DateTimeFormat('en-GB', {
    timeZone: organisationZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }),
};

/**
 * The time of day of an instant (ISO 8601), to the minute or the second, the same in all languages.
 *
 * @example
 * {{ savedAt | clock }} // '12:03'
 */
@Pipe({ name: 'clock' })
export class ClockPipe implements PipeTransform {
  transform(instant: string, precision: 'minute' | 'second' = 'minute'): string {
    return clocks[precision].format(new Date(instant));
  }
}
