import { inject, Pipe, type PipeTransform } from '@angular/core';
import { formatNumber, formatPercent } from '@svetionik/domain/language/number-format';
import { CurrentLanguage } from './current-language';

/**
 * A number as the language writes it.
 *
 * @example
 * {{ 1234.5 | uiNumber: 1 }} // '1.234,5'
 */
@Pipe({ name: 'uiNumber', pure: false })
export class NumberPipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(value: number, decimals = 0): string {
    return formatNumber(value, this.current.language(), decimals);
  }
}

/**
 * Percentage points (85.5, not 0.855) as the language writes them.
 *
 * @example
 * {{ 85.5 | uiPercent: 1 }} // '85,5%'
 */
@Pipe({ name: 'uiPercent', pure: false })
export class PercentPipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(points: number, decimals = 0): string {
    return formatPercent(points, this.current.language(), decimals);
  }
}
