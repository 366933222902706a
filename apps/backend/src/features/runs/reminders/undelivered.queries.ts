/**
 * Mails of reminders of the organisation `$1` that nobody tries to send any more, as the part `undelivered` of a statement. An administrator
 * may have them tried again; therefore the job is asked, and the reminder keeps waiting.
 */
export const withUndelivered =
  `WITH undelivered AS MATERIALIZED (SELECT (j.ids->>'reminderId')::uuid AS reminder, (j.ids->>'summaryId')::uuid AS summary
     FROM platform.job j WHERE j.organisation_id = $1 AND j.state = 'dead' AND j.handler IN ('runs.mailReminder', 'runs.mailSummary'))` as const;

/** Whether the mail of `m` of `runs.reminder` is one of them. */
export const isUndelivered =
  `(m.state = 'ordered' AND EXISTS (SELECT FROM undelivered u WHERE u.reminder = m.id OR u.summary = m.summary_id))` as const;
