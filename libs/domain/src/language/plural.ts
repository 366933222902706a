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
 * The form of a noun that goes with a count (CLDR plural rules); a missing `few` falls back to `other`.
 *
 * @example
 * plural(22, 'sr-Latn', { one: 'bod', few: 'boda', other: 'bodova' }); // 'boda'
 */
export function plural(count: number, language: Language, forms: PluralForms): string {
  const category = rules[language].select(count);
  if (category === 'one') return forms.one;
  return category === 'few' ? (forms.few ?? forms.other) : forms.other;
}
