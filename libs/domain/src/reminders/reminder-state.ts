/** What became of a reminder; `refused` by the mail server of whoever it went to, `undelivered` where it could not be handed over and is not tried any more. */
export const reminderStates = ['ordered', 'sent', 'needless', 'refused', 'undelivered'] as const;

/** One of {@link reminderStates}. */
export type ReminderState = (typeof reminderStates)[number];

/** Why a reminder that was ordered is not sent any more; one that was `handed-in` or `used-up` is ordered anew where that has passed while its day is near. */
export const needlessReasons = [
  'done',
  'handed-in',
  'used-up',
  'left',
  'moved',
  'cancelled',
  'stopped',
  'switched-off',
  'unreachable',
] as const;

/** One of {@link needlessReasons}. */
export type NeedlessReason = (typeof needlessReasons)[number];
