import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { tellCount } from '@svetionik/domain/language/counted';
import { CurrentLanguage } from './current-language';

/**
 * A counted message: the key names an object of the forms `one`, `few` and `other`, of which the one that goes
 * with the count is shown. `{{count}}` in it is the count as the language writes it, with at most two decimals.
 *
 * @example
 * {{ 'ui.minutes' | plural: 22 }} // '22 minuta'
 */
@Pipe({ name: 'plural', pure: false })
export class PluralPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);

  transform(key: string, count: number, values: Readonly<Record<string, string>> = {}): string {
    const language = this.current.language();
    const forms = { one: 'one', few: 'few', other: 'other' };
    const { number, form } = tellCount(count, language, forms);
    return this.transloco.translate(`${key}.${form}`, { ...values, count: number });
  }
}
