import { isCalendarDay } from '../language/calendar-date';

/**
 * A day as people write it in a table: `12.4.2024.`, `12/04/2024` (the day first) or `2024-04-12`, with a time behind it or
 * not. Undefined for what is no day of the calendar; two digits are no year.
 *
 * @example
 * readDay('12. 4. 2024.'); // '2024-04-12'
 */
export function readDay(cell: string): string | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]*Z?)?$/.exec(text);
  const written = /^(\d{1,2})[./-]\s*(\d{1,2})[./-]\s*(\d{4})\.?$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(written?.[3]), Number(written?.[2]), Number(written?.[1])];
  if (!isCalendarDay(year, month, day)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const hours = { fewest: 0.25, most: 2000 };

/**
 * Hours of a training: `16`, `16,5`, `16 h`, `16 сати`. Undefined for what is none, for less than a quarter of an hour and
 * more than 2000.
 *
 * @example
 * readHours('7,5 sati'); // 7.5
 */
export function readHours(cell: string): number | undefined {
  const digits =
    /^(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:h|č|s|sat[ia]?|časova?|час(?:ова)?|сат[иа]?|hours?)?\.?$/iu.exec(
      cell.trim(),
    )?.[1];
  const number = Number(digits?.replace(',', '.'));
  return number >= hours.fewest && number <= hours.most ? number : undefined;
}
