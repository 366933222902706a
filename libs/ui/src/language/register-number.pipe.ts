import { inject, Pipe, type PipeTransform } from '@angular/core';
import { registerNumber } from '@svetionik/domain/certificates/register';
import { CurrentLanguage } from './current-language';

/**
 * A register number as the language writes it, with the designation of the register where one is given, kept on one line.
 *
 * @example
 * {{ 17 | registerNumber: 2026 }} // 'br. 17/2026'
 */
@Pipe({ name: 'registerNumber', pure: false })
export class RegisterNumberPipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(number: number, year: number, designation = ''): string {
    return registerNumber(number, year, this.current.language(), designation).replace(' ', '\u00a0');
  }
}
