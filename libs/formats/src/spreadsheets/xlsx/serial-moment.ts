import type { NumberStyle } from './number-styles';

const day = 86_400_000;
/** Day 0, as if 1900 had been a leap year, which Excel believes for the sake of an older program. */
const from1900 = Date.UTC(1899, 11, 30);
const from1904 = Date.UTC(1904, 0, 1);
/** The day that there never was, and those before it, which are counted from a day later. */
const neverWas = 60;
const lastDay = 2_958_466;

/**
 * A day or a time that a workbook counts in days: `2026-03-05`, `2026-03-05T14:30` or `14:30`. Undefined for a count that
 * is no day.
 *
 * @param count days since the first, and parts of a day
 * @param isFrom1904 whether the workbook counts from 1904
 * @example
 * readSerial(46086, 'day', false); // '2026-03-05'
 */
export function readSerial(
  count: number,
  shows: Extract<NumberStyle['shows'], 'day' | 'time' | 'day-and-time'>,
  isFrom1904: boolean,
): string | undefined {
  if (!(count >= 0 && count < lastDay)) return undefined;
  const seconds = Math.round((count - Math.floor(count)) * 86_400);
  const whole = Math.floor(count) + (seconds === 86_400 ? 1 : 0);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 16);
  if (shows === 'time') return time;
  if (!isFrom1904 && (whole === neverWas || whole === 0)) return undefined;
  const start = isFrom1904 ? from1904 : from1900 + (whole < neverWas ? day : 0);
  const date = new Date(start + whole * day).toISOString().slice(0, 10);
  return shows === 'day' ? date : `${date}T${time}`;
}

/**
 * The count of a day since the end of 1899, as workbooks write it.
 *
 * @param date from 1900-03-01 on, as `2026-03-05`
 * @example
 * writeSerial('2026-03-05'); // 46086
 */
export function writeSerial(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - from1900) / day);
}
