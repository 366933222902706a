import { formatNumber } from './number-format';
import { plural, type PluralForms } from './plural';
import type { Language } from './script';

/** As many as hours and points are kept with. */
const decimals = 2;

/** What is shown of a count, and the form of a noun that goes with it. */
export interface CountInWords {
  readonly number: string;
  readonly form: string;
}

/**
 * A count as the language writes it, with at most two decimals, and the form that goes with what is shown.
 *
 * @example
 * tellCount(1.25, 'sr-Latn', { one: 'sat', few: 'sata', other: 'sati' }); // { number: '1,25', form: 'sati' }
 */
export function tellCount(count: number, language: Language, forms: PluralForms): CountInWords {
  const shown = Number(count.toFixed(decimals));
  return { number: formatNumber(shown, language, decimals), form: plural(shown, language, forms) };
}

/**
 * A count with its noun.
 *
 * @example
 * counted(1.25, 'en', { one: 'hour', other: 'hours' }); // '1.25 hours'
 */
export function counted(count: number, language: Language, forms: PluralForms): string {
  const { number, form } = tellCount(count, language, forms);
  return `${number} ${form}`;
}
