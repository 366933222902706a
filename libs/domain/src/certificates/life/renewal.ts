import { addDays, daysBetween, joinedSpans, withinSpan, type CalendarSpan } from '../../credits/calendar-span';
import { lastDayOf, type Validity } from './validity';

/**
 * How a certificate is renewed. Its renewal may begin `opensDaysBefore` days before the last day and may end `graceDays`
 * days after it. A new term counts from the old last day, or from the day on which the renewal was completed.
 *
 * @example
 * const rule: RenewalRule = { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 };
 */
export interface RenewalRule {
  readonly counts: 'from-expiry' | 'from-completion';
  readonly opensDaysBefore: number;
  readonly graceDays: number;
}

/** A certificate with a last day, and what has moved that day. */
export interface Term {
  readonly issuedOn: string;
  /** As it stands on the document. */
  readonly expiresOn: string;
  /** Long leaves that were recognised: the term stands still from when they begin within it until they end. */
  readonly leaves?: readonly CalendarSpan[];
  /** A change of law has it renewed by this day, if that is earlier. */
  readonly renewBy?: string;
}

/**
 * The last day on which a certificate counts: what stands on the document, later by leaves, earlier where a
 * change of law asks for it. A leave that begins within the days that an earlier leave added counts too.
 *
 * @throws RangeError when a day does not exist
 * @example
 * countsUntil({ issuedOn: '2024-03-01', expiresOn: '2026-02-28', leaves: [{ from: '2026-02-01', to: '2026-03-31' }] }); // '2026-04-28'
 */
export function countsUntil({ issuedOn, expiresOn, leaves = [], renewBy }: Term): string {
  let until = expiresOn;
  for (const leave of joinedSpans(leaves)) {
    if (withinSpan(leave, { from: issuedOn, to: until }) === null) continue;
    const from = leave.from > issuedOn ? leave.from : issuedOn;
    until = addDays(until, daysBetween(from, leave.to) + 1);
  }
  return renewBy !== undefined && renewBy < until ? renewBy : until;
}

/**
 * From when to when a renewal may be completed, both days within.
 *
 * @throws RangeError when a day does not exist
 * @example
 * renewalWindow('2026-02-28', { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 }); // { from: '2025-11-30', to: '2026-03-30' }
 */
export function renewalWindow(until: string, { opensDaysBefore, graceDays }: RenewalRule): CalendarSpan {
  return { from: addDays(until, -opensDaysBefore), to: addDays(until, graceDays) };
}

/** What a certificate is worth on a day; `renewable` and `grace` are `valid` and `expired` for everybody but its holder. */
export type Standing = 'valid' | 'renewable' | 'grace' | 'expired';

/**
 * What a certificate is worth on a day.
 *
 * @throws RangeError when a day does not exist
 * @example
 * standingOn('2026-03-10', '2026-02-28', { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 }); // 'grace'
 */
export function standingOn(today: string, until: string, rule: RenewalRule): Standing {
  const window = renewalWindow(until, rule);
  if (today < window.from) return 'valid';
  if (today <= until) return 'renewable';
  return today <= window.to ? 'grace' : 'expired';
}

/**
 * The last day of a renewed certificate. Counted from expiry, nobody loses days by renewing early; once the grace is over,
 * the term counts from the day of completion whatever the rule.
 *
 * @throws RangeError when a day does not exist
 * @example
 * renewedUntil({ validity: { kind: 'term', months: 24 }, rule, until: '2026-02-28', completedOn: '2026-01-10' }); // '2028-02-29'
 */
export function renewedUntil({ validity, rule, until, completedOn }: Renewal): string | undefined {
  const inTime = completedOn <= renewalWindow(until, rule).to;
  return lastDayOf(validity, rule.counts === 'from-expiry' && inTime ? addDays(until, 1) : completedOn);
}

/** A renewal that was completed, of a certificate that counted `until` a day. */
export interface Renewal {
  readonly validity: Validity;
  readonly rule: RenewalRule;
  readonly until: string;
  readonly completedOn: string;
}

/** Days before the last day on which whoever has not renewed is reminded; also on the day on which the window opens. */
const remindedBefore = [30, 7];

/**
 * The days on which a holder is reminded, the earliest first: when the window opens, and again while it is open.
 *
 * @throws RangeError when a day does not exist
 * @example
 * remindersOf('2026-02-28', { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 }); // ['2025-11-30', '2026-01-29', '2026-02-21']
 */
export function remindersOf(until: string, { opensDaysBefore }: RenewalRule): string[] {
  const days = [opensDaysBefore, ...remindedBefore.filter((before) => before < opensDaysBefore)];
  return days.map((before) => addDays(until, -before));
}
