import { addDays } from '../credits/calendar-span';
import { findIdleness, judgeDueByDay, type Duties } from '../runs/deadline';
import { findMonday, findWorkDay } from './work-days';

/** The days of a run that reminders may be about: its first and its last, and those by which somebody begins and finishes. */
export const remindedDays = ['start', 'begin', 'finish', 'end'] as const;

/**
 * Whom a reminder goes to: people on the run who have not begun or not finished, those of them who are late, whoever leads it, or whoever
 * looks after institutions where people work who have not done by that day what it is for.
 */
export const remindedPeople = [
  'not-begun',
  'not-finished',
  'late',
  'trainers',
  'coordinators',
] as const;

/**
 * When whom a run reminds: so many `days` after a day, before it where they are negative.
 *
 * @example
 * const rule: ReminderRule = { about: 'finish', days: -3, to: 'not-finished' }; // three days before the last one
 */
export interface ReminderRule {
  readonly about: (typeof remindedDays)[number];
  readonly days: number;
  readonly to: (typeof remindedPeople)[number];
}

/** The days of a run for one person, and how far they are; whoever leads it has none to begin or finish by, a coordinator those of their people. */
export interface Reminded extends Duties {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** A reminder goes as many days later where it could not go before. */
const graceDays = 3;

/**
 * Whether a rule may ever find somebody: nobody is late before a day that they have, and whoever leads a run has its own days alone.
 *
 * @example
 * isReminderRule({ about: 'finish', days: -1, to: 'late' }); // false
 */
export function isReminderRule({ about, days, to }: ReminderRule): boolean {
  const ofPerson = about === 'begin' || about === 'finish';
  if (to === 'trainers') return !ofPerson;
  return to !== 'late' || (ofPerson && days > 0);
}

/**
 * The day that somebody is to be reminded of on a day of the calendar, or undefined where they are not. Where the day of a rule is no work
 * day, what comes before goes on the last one before it, and what comes after on the next. A reminder that could not go then goes within
 * three days, yet none of what comes goes once it is over. A day that was moved is another one, of which people are reminded anew.
 *
 * @param until days from today on to which it looks ahead, for a summary; today alone if left out
 * @example
 * findReminded({ about: 'finish', days: -3, to: 'not-finished' }, person, '2026-12-18'); // '2026-12-21', where that is their last day
 */
export function findReminded(
  rule: ReminderRule,
  person: Reminded,
  today: string,
  until: string = today,
): string | undefined {
  const on = findDay(rule, person);
  if (on === null) return undefined;
  const before = rule.days <= 0;
  const goesOn = findWorkDay(addDays(on, rule.days), before ? 'before' : 'after');
  const grace = addDays(goesOn, graceDays);
  const last = before && on < grace ? on : grace;
  if (goesOn > until || today > last) return undefined;
  return isMeant(rule, person, goesOn > today ? goesOn : today) ? on : undefined;
}

/**
 * Why an ordered reminder of a day is not sent any more, or undefined where it is: they have done what it asks for, wait for marks, have
 * no attempt left for it, or the day is another one or over.
 *
 * @param until as in {@link findReminded}
 * @example
 * findNeedless(rule, { ...person, finished: true }, '2026-12-31', '2026-12-28'); // 'done'
 */
export function findNeedless(
  rule: ReminderRule,
  person: Reminded,
  on: string,
  today: string,
  until: string = today,
): 'done' | 'handed-in' | 'used-up' | 'moved' | undefined {
  if (findReminded(rule, person, today, until) === on) return undefined;
  if (findDay(rule, person) !== on || isMeant(rule, person, today)) return 'moved';
  const idleness = findIdleness(person);
  if (rule.to === 'not-begun' || idleness === undefined || idleness === 'finished') return 'done';
  return idleness;
}

/**
 * The days that a summary is about which goes on a day: that day and what is left of its week. Null before the first work day of the week,
 * on which it goes.
 *
 * @example
 * findSummaryWeek('2026-12-02'); // { week: '2026-11-30', until: '2026-12-06' }
 */
export function findSummaryWeek(
  today: string,
): { readonly week: string; readonly until: string } | null {
  const week = findMonday(today);
  return findWorkDay(week, 'after') > today ? null : { week, until: addDays(week, 6) };
}

function findDay(
  { about }: ReminderRule,
  { startsOn, endsOn, beginBy, finishBy }: Reminded,
): string | null {
  return { start: startsOn, end: endsOn, begin: beginBy, finish: finishBy }[about];
}

function isMeant({ to }: ReminderRule, person: Reminded, day: string): boolean {
  if (to === 'trainers') return true;
  if (findIdleness(person) !== undefined) return false;
  if (to === 'late') return judgeDueByDay(person, day).kind === 'late';
  return to !== 'not-begun' || !person.begun;
}
