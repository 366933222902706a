import { checkLine } from '../../checks/check-fields';
import type { Problem } from '../../checks/problem';
import type { AskedBase, ItemBase, Leeway } from '../item-base';
import type { ItemKind } from '../item-kind';
import { checkCount } from '../options';
import { addShares, checkPercent, findMarking, type Share, shareLimits } from '../shares';
import { numberLimits, readNumber, writeNumber } from './read-number';

/** A range of numbers that earns a share of the points, 0 to 100 percent. */
export interface NumberShare extends Share {
  readonly value: number;
  readonly tolerance: number;
}

/**
 * A number is right when it is no further from `value` than `tolerance`. `value` is null while it is not written.
 * `shares` are those of other numbers; of those that an answer fits, and the key, the narrowest decides.
 */
export interface Numeric extends ItemBase {
  readonly kind: 'numeric';
  readonly value: number | null;
  /** 0 or more, in the same unit. */
  readonly tolerance: number;
  /** Stands beside the field; empty where there is none. */
  readonly unit: string;
  readonly shares?: readonly NumberShare[];
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
 * A typed number: all the points within the tolerance, outside a share or none. An empty text takes an earlier answer back.
 *
 * @example
 * numeric.grade({ ...item, value: 12, tolerance: 0.5, unit: 'km' }, { kind: 'numeric', text: '12,5 km' }); // 1
 */
export const numeric: ItemKind<Numeric, NumericResponse, AskedNumeric> = {
  check: (item) => [
    ...(item.value === null
      ? [{ code: 'key-missing', where: { field: 'value' } } as const]
      : checkDecimal('value', item.value, -numberLimits.most)),
    ...checkDecimal('tolerance', item.tolerance, 0),
    ...(item.unit === '' ? [] : checkLine('unit', item.unit, numericLimits.unit)),
    ...checkNumberShares(item),
  ],
  parts: () => [],
  order: () => [],
  ask: ({ id, kind, prompt, unit }) => ({ id, kind, prompt, unit }),
  checkResponse: ({ unit }, { text }) => {
    if (text.length > numericLimits.text) return 'too-long';
    return text.trim() !== '' && readNumber(text, unit) === undefined ? 'not-a-number' : undefined;
  },
  isAnswered: ({ text }) => text.trim() !== '',
  grade: (item, { text }) => gradeNumber(item, readNumber(text, item.unit)),
  marking: ({ shares }) => findMarking(shares),
  key: ({ kind, value }) => ({ kind, text: value === null ? '' : writeNumber(value) }),
  leeway: ({ tolerance, shares, unit }) => ({ tolerance, ...tellNumberShares(shares, unit) }),
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
 * What a number earns by a key and shares beside it: the narrowest range that it fits decides; of equal ones the key,
 * then the first.
 *
 * @example
 * gradeNumber({ value: 3, tolerance: 2, shares: [{ value: 4, tolerance: 0, percent: 50 }] }, 4); // 0.5
 */
export function gradeNumber(
  { value, tolerance, shares = [] }: Pick<Numeric, 'value' | 'tolerance' | 'shares'>,
  answer: number | undefined,
): number {
  const [narrowest] = [{ value, tolerance, percent: 100 }, ...shares]
    .filter((range) => isTolerated(range, answer))
    .sort((one, other) => one.tolerance - other.tolerance);
  return narrowest === undefined ? 0 : addShares([narrowest.percent]);
}

/**
 * The shares of numbers in words; nothing where there are none.
 *
 * @example
 * tellNumberShares([{ value: 12, tolerance: 1, percent: 50 }], 'km'); // { shares: [{ answer: '11–13 km', percent: 50 }] }
 */
export function tellNumberShares(shares: readonly NumberShare[] | undefined, unit: string): Leeway {
  if (shares === undefined) return {};
  return {
    shares: shares.map(({ value, tolerance, percent }) => ({
      answer: `${writeRange(value, tolerance)} ${unit}`.trim(),
      percent,
    })),
  };
}

/**
 * A range in words.
 *
 * @example
 * writeRange(12, 1); // '11–13'
 */
function writeRange(value: number, tolerance: number): string {
  if (tolerance === 0) return writeNumber(value);
  const [least, most] = [writeNumber(value - tolerance), writeNumber(value + tolerance)];
  return least.startsWith('-') || most.startsWith('-') ? `${least} – ${most}` : `${least}–${most}`;
}

/**
 * Checks the shares of numbers: how many there are, their ranges, and none that another leaves nothing to.
 *
 * @example
 * checkNumberShares({ ...item, shares: [{ value: 12, tolerance: -1, percent: 50 }] }); // [{ code: 'decimal-out-of-range', … }]
 */
export function checkNumberShares({
  value: key,
  tolerance: around,
  shares = [],
}: Pick<Numeric, 'value' | 'tolerance' | 'shares'>): Problem[] {
  const ranges = [{ value: key, tolerance: around }, ...shares];
  return [
    ...(shares.length > shareLimits.count
      ? checkCount(shares.length, { least: 0, most: shareLimits.count })
      : []),
    ...shares.flatMap(({ value, tolerance, percent }, place): Problem[] => {
      const field = `shares/${place + 1}`;
      const isRepeated = ranges
        .slice(0, place + 1)
        .some((each) => each.value === value && each.tolerance === tolerance);
      return [
        ...checkDecimal(field, value, -numberLimits.most),
        ...checkDecimal(field, tolerance, 0),
        ...checkPercent(percent, { field }, 0),
        ...(isRepeated ? [{ code: 'share-misplaced', where: { field } } satisfies Problem] : []),
      ];
    }),
  ];
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
