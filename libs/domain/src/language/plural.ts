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
 * The form of a noun that goes with a count as it is read aloud; a missing `few` falls back to `other`. In Serbian a half is read
 * "and a half", and the noun goes with the whole before it: jedan i po sat, dva i po sata, pet i po sati. Half of one stands
 * before the genitive: pola sata. Any other fraction goes with its last digit (CLDR plural rules, which read halves so, too).
 *
 * @example
 * plural(22, 'sr-Latn', { one: 'bod', few: 'boda', other: 'bodova' }); // 'boda'
 * plural(1.5, 'sr-Latn', { one: 'bod', few: 'boda', other: 'bodova' }); // 'bod'
 * plural(2.6, 'sr-Latn', { one: 'bod', few: 'boda', other: 'bodova' }); // 'bodova'
 */
export function plural(count: number, language: Language, forms: PluralForms): string {
  const category = categoryOf(count, language);
  if (category === 'one') return forms.one;
  return category === 'few' ? (forms.few ?? forms.other) : forms.other;
}

function categoryOf(count: number, language: Language): Intl.LDMLPluralRule {
  if (language === 'en' || count % 1 !== 0.5) return rules[language].select(count);
  // Of a masculine, feminine and neuter noun alike, `few` is the genitive of one.
  return count < 1 ? 'few' : rules[language].select(Math.floor(count));
}
