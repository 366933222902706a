import { issueDate } from '../certificates/register';
import { addDays, countDays } from '../credits/calendar-span';

/** A day for everybody, or so many days after somebody came; the day itself is included. */
export type DeadlineRule =
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'days'; readonly days: number };

/**
 * The last day by a rule for whoever came on a day; what was extended ends then, unless the rule gives more by now. Null without a rule.
 *
 * @example
 * findDeadline({ kind: 'days', days: 14 }, '2026-02-20', null); // '2026-03-06'
 * findDeadline({ kind: 'day', on: '2026-03-01' }, '2026-02-20', '2026-03-08'); // '2026-03-08'
 */
export function findDeadline(
  rule: DeadlineRule | null,
  enrolledOn: string,
  extendedTo: string | null,
): string | null {
  if (rule === null) return null;
  const last = rule.kind === 'day' ? rule.on : addDays(enrolledOn, rule.days);
  return extendedTo !== null && extendedTo > last ? extendedTo : last;
}

/**
 * How far somebody is with what they have to do. Who has `handedIn` waits for marks, who has `usedUp` their attempts waits for another one;
 * neither can do anything else, though they have not finished.
 */
export interface Doing {
  readonly begun: boolean;
  readonly finished: boolean;
  readonly handedIn: boolean;
  readonly usedUp: boolean;
}

/** What somebody has to do by which day, and what of it is done. */
export interface Duties extends Doing {
  readonly beginBy: string | null;
  readonly finishBy: string | null;
}

/**
 * How somebody stands with their days: `days` are those that are left, or those by which they are late; `on` is the last one, where they have
 * one, of those who can do nothing.
 */
export type DueState =
  | { readonly kind: 'finished' | 'free' }
  | { readonly kind: 'handed-in' | 'used-up'; readonly on: string | null }
  | {
      readonly kind: 'due' | 'late';
      readonly what: 'begin' | 'finish';
      readonly on: string;
      readonly days: number;
    };

/**
 * Why somebody has nothing to do, so that they are neither late nor reminded; undefined where they have.
 *
 * @example
 * findIdleness({ begun: true, finished: false, handedIn: true, usedUp: false }); // 'handed-in'
 */
export function findIdleness({
  finished,
  handedIn,
  usedUp,
}: Doing): 'finished' | 'handed-in' | 'used-up' | undefined {
  if (finished) return 'finished';
  if (handedIn) return 'handed-in';
  return usedUp ? 'used-up' : undefined;
}

/**
 * How somebody stands with their days at an instant. Until the midnight after it, by the calendar of the zone, a day is not missed.
 *
 * @example
 * judgeDue({ beginBy: null, finishBy: '2026-12-31', begun: true, finished: false, … }, new Date('2026-12-31T23:30:00Z'), 'Europe/Belgrade'); // late by 1 day
 */
export function judgeDue(duties: Duties, now: Date, zone: string): DueState {
  return judgeDueByDay(duties, issueDate(now, zone).date);
}

/**
 * As {@link judgeDue}, on a day of the calendar. Whoever has finished or handed in is not late any more, on whatever day they did it.
 *
 * @example judgeDueByDay({ beginBy: null, finishBy: '2026-03-04', begun: true, finished: false, … }, '2026-03-01'); // due in 3 days
 */
export function judgeDueByDay(duties: Duties, today: string): DueState {
  const { beginBy, finishBy, begun } = duties;
  const idleness = findIdleness(duties);
  if (idleness === 'finished') return { kind: idleness };
  if (idleness !== undefined) return { kind: idleness, on: finishBy };
  if (finishBy !== null && finishBy < today) return late('finish', finishBy, today);
  if (begun || beginBy === null)
    return finishBy === null ? { kind: 'free' } : due('finish', finishBy, today);
  return beginBy < today ? late('begin', beginBy, today) : due('begin', beginBy, today);
}

/**
 * What of it is told to whoever is told no results: that somebody has no attempt left is one, so that nothing is due of them there.
 *
 * @example withoutResult({ kind: 'used-up', on: '2026-03-04' }); // { kind: 'free' }
 */
export function withoutResult(due: DueState): DueState {
  return due.kind === 'used-up' ? { kind: 'free' } : due;
}

function late(what: 'begin' | 'finish', on: string, today: string): DueState {
  return { kind: 'late', what, on, days: countDays(on, today) };
}

function due(what: 'begin' | 'finish', on: string, today: string): DueState {
  return { kind: 'due', what, on, days: countDays(today, on) };
}
