import type { Language } from './script';

const locales: Record<Language, string> = {
  'sr-Latn': 'sr-Latn',
  'sr-Cyrl': 'sr-Cyrl',
  en: 'en-GB',
};

/** Making one takes longer than a hundred numbers. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the language writes it, with at most `decimals` decimals (0 to 20, none by default). One below zero
 * has a minus sign, and not the hyphen that it has in programs and in `Intl`.
 *
 * @example
 * formatNumber(1234567.891, 'sr-Latn', 2); // '1.234.567,89'
 * formatNumber(1234567.891, 'en', 2); // '1,234,567.89'
 * formatNumber(-0.5, 'sr-Latn', 1); // '−0,5'
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return formatOf(language, decimals).format(value).replace(/^-/u, '\u2212');
}

/**
 * As {@link formatNumber}, for a table that a program reads: without marks between thousands.
 *
 * @example
 * formatPlainNumber(1234.5, 'sr-Latn', 1); // '1234,5'
 */
export function formatPlainNumber(value: number, language: Language, decimals = 0): string {
  return formatOf(language, decimals)
    .formatToParts(value)
    .filter(({ type }) => type !== 'group')
    .map(({ value: part }) => part)
    .join('');
}

/**
 * Percentage points (85.5, not 0.855) as the language writes them, with at most `decimals` decimals.
 *
 * @example
 * formatPercent(85.5, 'sr-Latn', 1); // '85,5%'
 */
export function formatPercent(points: number, language: Language, decimals = 0): string {
  return `${formatNumber(points, language, decimals)}%`;
}

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const name = `${language} ${decimals}`;
  const format =
    formats.get(name) ??
    new Intl.NumberFormat(locales[language], {
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
  formats.set(name, format);
  return format;
}
