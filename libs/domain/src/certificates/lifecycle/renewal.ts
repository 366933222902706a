import {
  addDays,
  countDays,
  joinedSpans,
  withinSpan,
  type CalendarSpan,
} from '../../credits/calendar-span';
import { lastValidDay, type Validity } from './validity';

/** What the term of a renewed certificate counts from: the old last day, or the day on which the renewal was completed. */
export const renewalCounts = ['from-expiry', 'from-completion'] as const;

/**
 * How a certificate is renewed. Its renewal may begin `opensDaysBefore` days before the last day and may end `graceDays`
 * days after it.
 *
 * @example
 * const rule: RenewalRule = { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 };
 */
export interface RenewalRule {
  readonly counts: (typeof renewalCounts)[number];
  readonly opensDaysBefore: number;
  readonly graceDays: number;
  /** Id of the course that renews: the certificate's own, in its newest edition, if left out. */
  readonly course?: string;
}

/** How certificates are renewed where a course says nothing else. */
export const usualRenewal: RenewalRule = {
  counts: 'from-expiry',
  opensDaysBefore: 90,
  graceDays: 0,
};

/**
 * The law that a course teaches changed on a day, and what was certified before is to be renewed by a day.
 *
 * @example
 * const change: LawChange = { changedOn: '2026-07-01', renewBy: '2026-12-31' };
 */
export interface LawChange {
  readonly changedOn: string;
  readonly renewBy: string;
}

/** When somebody was certified and until when, and what has moved that day. */
export interface Term {
  /** The day of issue; of a correction, that of what it corrects. */
  readonly certifiedOn: string;
  /** The first day of the term, where it is another: leave before it belongs to the term before. */
  readonly startsOn?: string;
  /** As it stands on the document; left out where it is valid for ever. */
  readonly expiresOn?: string;
  /** Long leaves that were recognised: the term stands still from when they begin within it until they end. */
  readonly leaves?: readonly CalendarSpan[];
  /** Changes of the law that its course teaches. One asks for renewal of what was certified before it. */
  readonly changes?: readonly LawChange[];
}

/** Until when a certificate counts, and from when to when its renewal may be completed, both days within. */
export interface Life {
  readonly until: string;
  readonly window: CalendarSpan;
  /** The day of the change of law that asks for renewal, if one does. */
  readonly forcedOn?: string;
}

/**
 * Until when a certificate counts and when it is renewed; undefined where it counts for ever. A change of law opens the
 * window on its day at the latest.
 *
 * @throws RangeError when a day does not exist
 * @example
 * computeLife({ certifiedOn: '2024-03-01', expiresOn: '2026-02-28' }, usualRenewal);
 * // { until: '2026-02-28', window: { from: '2025-11-30', to: '2026-02-28' } }
 */
export function computeLife(term: Term, rule: RenewalRule): Life | undefined {
  const until = lastCountedDay(term);
  if (until === undefined) return undefined;
  const window = renewalWindow(until, rule);
  const forcedOn = forcing(term)?.changedOn;
  if (forcedOn === undefined) return { until, window };
  return {
    until,
    window: forcedOn < window.from ? { ...window, from: forcedOn } : window,
    forcedOn,
  };
}

/**
 * The last day on which a certificate counts: what stands on the document, later by leaves, earlier where a
 * change of law asks for it; undefined where it counts for ever. A leave that begins within the days that an earlier
 * leave added counts too.
 *
 * @throws RangeError when a day does not exist
 * @example
 * lastCountedDay({ certifiedOn: '2024-03-01', expiresOn: '2026-02-28', leaves: [{ from: '2026-02-01', to: '2026-03-31' }] }); // '2026-04-28'
 */
export function lastCountedDay(term: Term): string | undefined {
  const after = afterLeaves(term);
  const renewBy = forcing(term)?.renewBy;
  return after === undefined || (renewBy !== undefined && renewBy < after) ? renewBy : after;
}

/**
 * The change of law that decides until when a certificate counts; undefined where none does.
 *
 * @throws RangeError when a day does not exist
 * @example
 * findDecidingChange({ certifiedOn: '2024-03-01', changes: [{ changedOn: '2025-06-01', renewBy: '2025-12-31' }] })?.changedOn; // '2025-06-01'
 */
export function findDecidingChange<Change extends LawChange>(
  term: TermUnder<Change>,
): Change | undefined {
  const change = forcing(term);
  return change !== undefined && change.renewBy === lastCountedDay(term) ? change : undefined;
}

/** A term whose changes of law are known more closely. */
type TermUnder<Change extends LawChange> = Omit<Term, 'changes'> & {
  readonly changes?: readonly Change[];
};

/** The change of law that asks for renewal first. */
function forcing<Change extends LawChange>({
  certifiedOn,
  changes = [],
}: TermUnder<Change>): Change | undefined {
  return changes
    .filter(({ changedOn }) => certifiedOn < changedOn)
    .sort((one, other) => (one.renewBy < other.renewBy ? -1 : 1))[0];
}

function afterLeaves({
  certifiedOn,
  startsOn = certifiedOn,
  expiresOn,
  leaves = [],
}: Term): string | undefined {
  if (expiresOn === undefined) return undefined;
  let until = expiresOn;
  for (const leave of joinedSpans(leaves)) {
    if (withinSpan(leave, { from: startsOn, to: until }) === null) continue;
    const from = leave.from > startsOn ? leave.from : startsOn;
    until = addDays(until, countDays(from, leave.to) + 1);
  }
  return until;
}

function renewalWindow(until: string, { opensDaysBefore, graceDays }: RenewalRule): CalendarSpan {
  return { from: addDays(until, -opensDaysBefore), to: addDays(until, graceDays) };
}

/** Where a certificate is in its life; `renewable` and `grace` are `valid` and `expired` for everybody but its holder. */
export const phases = ['valid', 'renewable', 'grace', 'expired'] as const;

/** One of {@link phases}. */
export type Phase = (typeof phases)[number];

/**
 * Where a certificate is in its life on a day.
 *
 * @example
 * findPhase('2026-03-10', { until: '2026-02-28', window: { from: '2025-11-30', to: '2026-03-30' } }); // 'grace'
 */
export function findPhase(today: string, { until, window }: Life): Phase {
  if (today < window.from) return 'valid';
  if (today <= until) return 'renewable';
  return today <= window.to ? 'grace' : 'expired';
}

/**
 * The first day of the term of a renewed certificate: the one after the old last day, or that of completion.
 *
 * @throws RangeError when a day does not exist
 * @example
 * renewalStart({ counts: 'from-expiry', life, completedOn: '2026-01-10' }); // '2026-03-01' where the old one counted until 2026-02-28
 */
export function renewalStart({ counts, life, completedOn }: Omit<Renewal, 'validity'>): string {
  const inTime = completedOn <= life.window.to;
  return counts === 'from-expiry' && inTime ? addDays(life.until, 1) : completedOn;
}

/**
 * The last day of a renewed certificate. Counted from expiry, nobody loses days by renewing early; once the grace is over,
 * the term counts from the day of completion whatever the rule. Undefined where the new one is valid for ever.
 *
 * @throws RangeError when a day does not exist
 * @example
 * renewalEnd({ validity: { kind: 'term', months: 24 }, counts: 'from-expiry', life, completedOn: '2026-01-10' });
 * // '2028-02-29' where the old one counted until 2026-02-28
 */
export function renewalEnd({ validity, ...renewal }: Renewal): string | undefined {
  return lastValidDay(validity, renewalStart(renewal));
}

/** A renewal that was completed, of a certificate with that life. */
export interface Renewal {
  /** Of the course by which it was renewed. */
  readonly validity: Validity;
  readonly counts: RenewalRule['counts'];
  readonly life: Life;
  readonly completedOn: string;
}

/** Days before the last day on which whoever has not renewed is reminded; also on the day on which the window opens. */
const remindedBefore = [30, 7];

/**
 * The days on which a holder is reminded, the earliest first: when the window opens, when the law changes, and again while the
 * window is open.
 *
 * @throws RangeError when a day does not exist
 * @example
 * listReminderDays({ until: '2026-02-28', window: { from: '2025-11-30', to: '2026-03-30' } }); // ['2025-11-30', '2026-01-29', '2026-02-21']
 */
export function listReminderDays({ until, window, forcedOn = window.from }: Life): string[] {
  const days = [forcedOn, ...remindedBefore.map((before) => addDays(until, -before))].filter(
    (day) => day > window.from,
  );
  return [window.from, ...[...new Set(days)].sort()];
}

/**
 * The reminder that is due on a day: the last one whose day has come. Undefined before the first, and once the
 * certificate counts no more: nobody is reminded of what is over.
 *
 * @throws RangeError when a day does not exist
 * @example
 * dueReminder('2026-02-03', { until: '2026-02-28', window: { from: '2025-11-30', to: '2026-03-30' } }); // '2026-01-29'
 */
export function dueReminder(today: string, life: Life): string | undefined {
  return today > life.until ? undefined : listReminderDays(life).findLast((day) => day <= today);
}
