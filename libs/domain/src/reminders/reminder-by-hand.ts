import { findIdleness, judgeDueByDay, type Duties } from '../runs/deadline';

/**
 * Why somebody is not reminded by whoever manages a run: they are not on it, have finished, wait for marks, have no attempt left or no day
 * to keep, or were reminded so on the same day already.
 */
export const handReminderSkips = [
  'not-on-it',
  'finished',
  'handed-in',
  'used-up',
  'no-day',
  'reminded',
] as const;

/** One of {@link handReminderSkips}. */
export type HandReminderSkip = (typeof handReminderSkips)[number];

/** What somebody is reminded of: to begin or to finish, by a day. */
export interface RemindedDuty {
  readonly about: 'begin' | 'finish';
  readonly on: string;
}

/**
 * Of what somebody is reminded by hand on a day of the calendar, be it to come or over; or why they are not.
 *
 * @param person their days on a run and how far they are; undefined for who is not on it
 * @example
 * findHandReminder({ beginBy: null, finishBy: '2026-03-04', begun: true, finished: false, … }, '2026-03-10'); // { about: 'finish', on: '2026-03-04' }
 */
export function findHandReminder(
  person: Duties | undefined,
  today: string,
): RemindedDuty | { readonly why: HandReminderSkip } {
  if (person === undefined) return { why: 'not-on-it' };
  const idleness = findIdleness(person);
  if (idleness !== undefined) return { why: idleness };
  const due = judgeDueByDay(person, today);
  return 'what' in due ? { about: due.what, on: due.on } : { why: 'no-day' };
}

/**
 * Why a reminder by hand is not sent any more, or undefined where it is: they have done what it is about, wait for marks, have no attempt
 * left for it, or the day is another one.
 *
 * @example
 * findHandNeedless({ about: 'finish', on: '2026-03-04' }, { beginBy: null, finishBy: '2026-03-09', begun: true, finished: false, … }); // 'moved'
 */
export function findHandNeedless(
  { about, on }: RemindedDuty,
  duties: Duties,
): 'done' | 'handed-in' | 'used-up' | 'moved' | undefined {
  const { beginBy, finishBy, begun } = duties;
  if (about === 'begin' && begun) return 'done';
  const idleness = findIdleness(duties);
  if (idleness !== undefined) return idleness === 'finished' ? 'done' : idleness;
  return (about === 'begin' ? beginBy : finishBy) === on ? undefined : 'moved';
}
