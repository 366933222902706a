import { findNeedless } from '@svetionik/domain/reminders/reminder-rule';
import type { NeedlessReason } from '@svetionik/domain/reminders/reminder-state';
import type { OrderedReminder } from './ordered-reminders.queries';

/** Why an ordered reminder is not sent any more; undefined where it is. `until` is the last day that its summary is about. */
export function judgeReminder(
  row: OrderedReminder,
  today: string,
  until?: string,
): NeedlessReason | undefined {
  if (row.cancelled) return 'cancelled';
  if (row.stopped) return 'stopped';
  if (row.to === 'trainers' ? !row.leads : !row.onIt) return 'left';
  if (!row.reachable) return 'unreachable';
  if (row.way === 'none') return 'switched-off';
  return findNeedless(row, row, row.aboutDay, today, until);
}

/** The name in the script of a mail, null where none is known. */
export function pickName({ nameLatin, nameCyrillic, language }: OrderedReminder): string | null {
  return language === 'sr-Cyrl' ? (nameCyrillic ?? nameLatin) : nameLatin;
}
