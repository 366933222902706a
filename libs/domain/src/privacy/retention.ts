/**
 * What an organisation keeps for a number of years and no longer: the entry in the register of somebody whose account is erased, the
 * evidence of a training elsewhere that was decided about, the records of who did what, and closed reports of behaviour.
 *
 * @example
 * const kind: RetainedKind = 'register-entry';
 */
export type RetainedKind = (typeof retainedKinds)[number];

/** Every {@link RetainedKind}. */
export const retainedKinds = [
  'register-entry',
  'training-evidence',
  'action-record',
  'safeguarding-report',
] as const;

/**
 * The last day on which something is kept whose matter ended on `lastDay`. As in Serbian office rules, whole years count, from the end
 * of the year in which the matter ended.
 *
 * @param years whole years, from 1
 * @example
 * lastKeptDay('2026-03-05', 5); // '2031-12-31'
 */
export function lastKeptDay(lastDay: string, years: number): string {
  return `${yearOf(lastDay) + years}-12-31`;
}

/**
 * The first day of those that are still kept: whatever ended before it has been kept long enough, see {@link lastKeptDay}.
 *
 * @param years whole years, from 1
 * @example
 * firstKeptDay('2032-01-01', 5); // '2027-01-01': what ended in 2026 goes
 */
export function firstKeptDay(today: string, years: number): string {
  return `${yearOf(today) - years}-01-01`;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
