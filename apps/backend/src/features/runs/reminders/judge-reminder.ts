import { findHandNeedless, type RemindedDuty } from '@svetionik/domain/reminders/reminder-by-hand';
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
  if (remindsStaff(row) ? !row.leads : !row.onIt) return 'left';
  if (!row.reachable) return 'unreachable';
  if (row.way === 'none') return 'switched-off';
  if (row.byHand) return findHandNeedless({ about: readDuty(row), on: row.aboutDay }, row);
  return findNeedless(row, row, row.aboutDay, today, until);
}

function readDuty({ about }: OrderedReminder): RemindedDuty['about'] {
  return about === 'begin' ? 'begin' : 'finish';
}

/** Whether it goes to whoever leads a run or looks after its people. */
function remindsStaff({ to }: OrderedReminder): boolean {
  return to === 'trainers' || to === 'coordinators';
}

/** The name in the script of a mail, null where none is known. */
export function pickName({ nameLatin, nameCyrillic, language }: OrderedReminder): string | null {
  return language === 'sr-Cyrl' ? (nameCyrillic ?? nameLatin) : nameLatin;
}
