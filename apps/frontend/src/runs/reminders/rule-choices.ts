import {
  isReminderRule,
  remindedDays,
  remindedPeople,
  type ReminderRule,
} from '@svetionik/domain/reminders/reminder-rule';
import type { Run } from '../run/run-store';

/** Whether a reminder goes before its day, on it or after it. */
export const moments = ['before', 'on', 'after'] as const;

/** One of {@link moments}. */
export type Moment = (typeof moments)[number];

/** On which side of its day a rule is. */
export function findMoment(days: number): Moment {
  if (days === 0) return 'on';
  return days < 0 ? 'before' : 'after';
}

/** The days that a run has; where it asks nobody to begin or to finish by a day, there is none to be reminded of. */
export function listDays({ text }: Run): readonly ReminderRule['about'][] {
  return remindedDays.filter((about) =>
    about === 'begin' || about === 'finish' ? text[about] !== null : true,
  );
}

/** Whom a reminder may go to. */
export function listReceivers(rule: Pick<ReminderRule, 'about' | 'days'>): ReminderRule['to'][] {
  return remindedPeople.filter((to) => isReminderRule({ ...rule, to }));
}

/** What most runs remind of: who has not begun, who has not finished, and who is late. */
export function usualRules(run: Run): readonly ReminderRule[] {
  const days = listDays(run);
  const last = days.includes('finish') ? 'finish' : 'end';
  const rules: readonly ReminderRule[] = [
    { about: days.includes('begin') ? 'begin' : 'start', days: -3, to: 'not-begun' },
    { about: last, days: -7, to: 'not-finished' },
    { about: last, days: -1, to: 'not-finished' },
    { about: last, days: 1, to: 'late' },
  ];
  return rules.filter(isReminderRule);
}
