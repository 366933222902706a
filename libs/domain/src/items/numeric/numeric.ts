import { checkLine } from '../../checks/check-fields';
import type { Problem } from '../../checks/problem';
import type { AskedBase, ItemBase } from '../item-base';
import type { ItemKind } from '../item-kind';
import { numberLimits, readNumber, writeNumber } from './read-number';

/** A number is right when it is no further from `value` than `tolerance`. `value` is null while it is not written. */
export interface Numeric extends ItemBase {
  readonly kind: 'numeric';
  readonly value: number | null;
  /** 0 or more, in the same unit. */
  readonly tolerance: number;
  /** Stands beside the field; empty where there is none. */
  readonly unit: string;
}

/** What was typed, up to 40 UTF-16 units, as {@link readNumber} reads it. */
export interface NumericResponse {
  readonly kind: 'numeric';
  readonly text: string;
}

/** A question about a number, as a learner sees it. */
export interface AskedNumeric extends AskedBase<'numeric'> {
  readonly unit: string;
}

/**
 * How long a typed number and a unit may be, in UTF-16 units.
 *
 * @example
 * numericLimits.text; // 40
 */
export const numericLimits = { text: 40, unit: 30 } as const;

/**
 * A typed number: all the points within the tolerance, none outside. An empty text takes an earlier answer back.
 *
 * @example
 * numeric.grade({ ...item, value: 12, tolerance: 0.5, unit: 'km' }, { kind: 'numeric', text: '12,5 km' }); // 1
 */
export const numeric: ItemKind<Numeric, NumericResponse, AskedNumeric> = {
  check: ({ value, tolerance, unit }) => [
    ...(value === null
      ? [{ code: 'key-missing', where: { field: 'value' } } as const]
      : checkDecimal('value', value, -numberLimits.most)),
    ...checkDecimal('tolerance', tolerance, 0),
    ...(unit === '' ? [] : checkLine('unit', unit, numericLimits.unit)),
  ],
  parts: () => [],
  order: () => [],
  ask: ({ id, kind, prompt, unit }) => ({ id, kind, prompt, unit }),
  checkResponse: ({ unit }, { text }) => {
    if (text.length > numericLimits.text) return 'too-long';
    return text.trim() !== '' && readNumber(text, unit) === undefined ? 'not-a-number' : undefined;
  },
  isAnswered: ({ text }) => text.trim() !== '',
  grade: (item, { text }) => (isTolerated(item, readNumber(text, item.unit)) ? 1 : 0),
  key: ({ kind, value }) => ({ kind, text: value === null ? '' : writeNumber(value) }),
  leeway: ({ tolerance }) => ({ tolerance }),
  remarks: () => [],
  summarise: ({ unit }, { text }) => [
    readNumber(text) === undefined ? text : `${text} ${unit}`.trim(),
  ],
  rename: (response) => response,
  mapTexts: (item, { line }) => ({ ...item, unit: line(item.unit) }),
  words: ({ unit }) => [unit],
};

/** What a double adds to a difference of two decimals, as a share of their size: 0.4 − 0.3 is 0.10000000000000003. */
const inexactness = 1e-12;

/**
 * Whether an answer is no further from a value than its tolerance.
 *
 * @example
 * isTolerated({ value: 0.3, tolerance: 0.1 }, 0.4); // true
 */
export function isTolerated(
  { value, tolerance }: Pick<Numeric, 'value' | 'tolerance'>,
  answer: number | undefined,
): boolean {
  if (value === null || answer === undefined) return false;
  return Math.abs(answer - value) <= tolerance + inexactness * (Math.abs(value) + Math.abs(answer));
}

/**
 * Checks a number with decimals against the least it may be and {@link numberLimits}.
 *
 * @example
 * checkDecimal('tolerance', -1, 0); // [{ code: 'decimal-out-of-range', where: { field: 'tolerance' }, … }]
 */
export function checkDecimal(field: string, value: number, least: number): Problem[] {
  const { most, decimals } = numberLimits;
  const fits = value >= least && value <= most && Number(value.toFixed(decimals)) === value;
  return fits
    ? []
    : [{ code: 'decimal-out-of-range', where: { field }, detail: { least, most, decimals } }];
}
