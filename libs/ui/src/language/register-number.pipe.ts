import { inject, Pipe, type PipeTransform } from '@angular/core';
import { registerNumber, type NumberInRegister } from '@svetionik/domain/certificates/register';
import { CurrentLanguage } from './current-language';

/**
 * A register number as the language writes it, kept on one line.
 *
 * @example
 * {{ { number: 17, year: 2026, designation: '02' } | registerNumber }} // 'br. 02-17/2026'
 */
@Pipe({ name: 'registerNumber', pure: false })
export class RegisterNumberPipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(entry: NumberInRegister): string {
    return registerNumber(entry, this.current.language()).replace(' ', '\u00a0');
  }
}
