import { inject, Pipe, type PipeTransform } from '@angular/core';
import { registerNumber } from '@svetionik/domain/certificates/register';
import { CurrentLanguage } from './current-language';

/**
 * A register number as the language writes it, kept on one line.
 *
 * @example
 * {{ 17 | registerNumber: 2026 }} // 'br. 17/2026'
 */
@Pipe({ name: 'registerNumber', pure: false })
export class RegisterNumberPipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(number: number, year: number): string {
    return registerNumber(number, year, this.current.language()).replace(' ', '\u00a0');
  }
}
