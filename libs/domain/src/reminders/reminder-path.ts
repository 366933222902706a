import type { ReminderRule } from './reminder-rule';

/**
 * The page that a reminder of a run leads to; a coordinator sees names there and how far their people are, and nothing else.
 *
 * @example
 * findReminderPath({ to: 'trainers', days: -3 }, run); // '/runs/…'
 */
export function findReminderPath(
  { to, days }: Pick<ReminderRule, 'to' | 'days'>,
  run: string,
): string {
  if (to === 'trainers') return `/runs/${run}`;
  if (to !== 'coordinators') return '/learn';
  return `/overseen-runs/${run}${days > 0 ? '?standing=late' : ''}`;
}
