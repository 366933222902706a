import { fold } from '../../language/search-key';

/**
 * The largest number that an answer or a key may be, and the most decimals. Less than the thirteen digits of a personal
 * number, and few enough to be exact in a double.
 *
 * @example
 * numberLimits.most; // 999999999999
 */
export const numberLimits = { most: 999_999_999_999, decimals: 6 } as const;

const bySpaces = /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/u;
const byPoints = /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const byCommas = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;

/**
 * Reads a number as people write it: a comma or a point before the decimals, spaces or the other of the two between
 * thousands, the unit after it or not. A single comma or point always stands before decimals.
 *
 * @returns undefined for what is no number, or one beyond {@link numberLimits}
 * @example
 * readNumber('12,5'); // 12.5
 * readNumber('1.234.567,8'); // 1234567.8
 * readNumber('1.500'); // 1.5
 * readNumber('30 мин', 'min'); // 30
 * readNumber('1e5'); // undefined
 */
export function readNumber(text: string, unit = ''): number | undefined {
  const [, sign = '', amount = '', after = ''] = /^\s*([-−–+]?)\s*(.*\d)(\D*)$/u.exec(text) ?? [];
  if (after.trim() !== '' && fold(after) !== fold(unit)) return undefined;
  const plain = withoutGroups(amount).replace(',', '.');
  if (!/^(?:\d{1,12}|\d{0,12}\.\d{1,12})$/.test(plain)) return undefined;
  const number = Number(plain);
  return sign === '' || sign === '+' || number === 0 ? number : -number;
}

function withoutGroups(amount: string): string {
  if (bySpaces.test(amount)) return amount.replace(/\s/gu, '');
  if (byPoints.test(amount)) return amount.replaceAll('.', '');
  return byCommas.test(amount) ? amount.replaceAll(',', '') : amount;
}

/**
 * Writes a number so that {@link readNumber} reads the same again, with at most six decimals.
 *
 * @example
 * writeNumber(12.5); // '12.5'
 */
export function writeNumber(value: number): string {
  return value.toFixed(numberLimits.decimals).replace(/\.?0+$/, '');
}
