import type { Language } from './script';

/** The forms of a counted noun: `few` exists in Serbian (2 boda), not in English. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly other: string;
}

const rules: Record<Language, Intl.PluralRules> = {
  'sr-Latn': new Intl.PluralRules('sr-Latn'),
  'sr-Cyrl': new Intl.PluralRules('sr-Cyrl'),
  en: new Intl.PluralRules('en'),
};

/**
 * The form of a noun that goes with a count (CLDR plural rules); a missing `few` falls back to `other`. In Serbian a half is read
 * "and a half", so that the noun goes with the whole before it: dva i po sata, pet i po sati.
 *
 * @example
 * plural(22, 'sr-Latn', { one: 'bod', few: 'boda', other: 'bodova' }); // 'boda'
 * plural(2.5, 'sr-Latn', { one: 'bod', few: 'boda', other: 'bodova' }); // 'boda'
 */
export function plural(count: number, language: Language, forms: PluralForms): string {
  const counted = count % 1 === 0.5 ? wholeBeforeHalf(count, language) : count;
  const category = rules[language].select(counted);
  if (category === 'one') return forms.one;
  return category === 'few' ? (forms.few ?? forms.other) : forms.other;
}

/** After one ("sat i po") no number can be written before the noun; 1,5 is read as any other fraction. */
function wholeBeforeHalf(count: number, language: Language): number {
  const whole = Math.floor(count);
  return rules[language].select(whole) === 'few' ? whole : count;
}
