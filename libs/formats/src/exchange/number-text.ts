import { readNumber, writeNumber } from '@svetionik/domain/items/numeric/read-number';
import type { Numeric } from '@svetionik/domain/items/numeric/numeric';

/**
 * Reads a number as other systems write it: with a point before decimals.
 *
 * @example
 * parseNumber('12.5'); // 12.5
 */
export function parseNumber(text: string): number | undefined {
  return readNumber(text.trim());
}

/**
 * Reads a number as XML Schema writes doubles, too: with an exponent. One with more decimals than a bank keeps is none.
 *
 * @example
 * parseDouble('-1.5E1'); // -15
 */
export function parseDouble(text: string): number | undefined {
  const plain = text.trim();
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)[eE][-+]?\d{1,3}$/.test(plain)) return parseNumber(plain);
  const number = Number(plain);
  return parseNumber(writeNumber(number)) === number ? number : undefined;
}

/**
 * Reads a value with its tolerance, `12:0.5`, or an interval, `11.5..12.5`.
 *
 * @example
 * parseTolerance('11..13'); // { value: 12, tolerance: 1 }
 */
export function parseTolerance(
  text: string,
): (Pick<Numeric, 'tolerance'> & { readonly value: number }) | undefined {
  const [least, most] = text.split('..').map(parseDouble);
  if (text.includes('..')) {
    if (least === undefined || most === undefined || most < least) return undefined;
    return { value: rounded((least + most) / 2), tolerance: rounded((most - least) / 2) };
  }
  const [value, tolerance] = (text.includes(':') ? text : `${text}:0`).split(':').map(parseDouble);
  return value === undefined || tolerance === undefined
    ? undefined
    : { value, tolerance: Math.abs(tolerance) };
}

/**
 * Writes a value with its tolerance so that {@link parseTolerance} reads the same.
 *
 * @example
 * writeTolerance({ value: 12, tolerance: 0.5 }); // '12:0.5'
 */
export function writeTolerance({ value, tolerance }: Pick<Numeric, 'value' | 'tolerance'>): string {
  return `${writeNumber(value ?? 0)}:${writeNumber(tolerance)}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
