import { Pipe, type PipeTransform } from '@angular/core';
import { PluralPipe } from './plural.pipe';

/**
 * A length of time given in minutes, in hours and minutes. Below an hour only minutes, whole hours without minutes.
 *
 * @example
 * {{ 75 | duration }} // '1 sat i 15 minuta'
 */
@Pipe({ name: 'duration', pure: false })
export class DurationPipe implements PipeTransform {
  private readonly plural = new PluralPipe();

  transform(minutes: number): string {
    const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
    if (hours === 0) return this.plural.transform('ui.minutes', rest);
    if (rest === 0) return this.plural.transform('ui.hours', hours);
    return this.plural.transform('ui.hoursAnd', hours, {
      minutes: this.plural.transform('ui.minutes', rest),
    });
  }
}
