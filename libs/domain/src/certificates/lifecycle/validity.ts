import { addDays, addMonths } from '../../credits/calendar-span';

/**
 * How long certificates of a course are valid: for ever; for a term in months; or to a fixed day of the year, the first
 * one that lies no earlier than the term's last day.
 *
 * @example
 * const validity: Validity = { kind: 'calendar', months: 24, month: 8, day: 31 };
 */
export type Validity =
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'term'; readonly months: number }
  | {
      readonly kind: 'calendar';
      readonly months: number;
      readonly month: number;
      readonly day: number;
    };

/**
 * The last day on which a certificate is valid, or undefined where it is for ever.
 *
 * @param from the first day that counts, `2026-03-05`
 * @throws RangeError when `from` is no existing day
 * @example
 * lastValidDay({ kind: 'term', months: 60 }, '2026-03-05'); // '2031-03-04'
 */
export function lastValidDay(validity: Validity, from: string): string | undefined {
  if (validity.kind === 'unlimited') return undefined;
  const least = addDays(addMonths(from, validity.months), -1);
  return validity.kind === 'term' ? least : firstFrom(least, validity);
}

/** The day of the year in that year or the next; the 29th of February is the 28th where there is none. */
function firstFrom(
  least: string,
  { month, day }: { readonly month: number; readonly day: number },
): string {
  const inYear = (year: number) => {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    const last = addDays(addMonths(first, 1), -1);
    const wanted = addDays(first, day - 1);
    return wanted < last ? wanted : last;
  };
  const year = Number(least.slice(0, 4));
  return inYear(year) < least ? inYear(year + 1) : inYear(year);
}
