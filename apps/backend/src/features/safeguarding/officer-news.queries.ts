import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Whose key opens a report in which the sender has written on a day before this one, or of which something is late. */
export async function findUntold(
  transaction: EntityManager,
  organisationId: string,
  today: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT k.person_id AS id FROM safeguarding.report r
       JOIN safeguarding.report_key rk ON rk.organisation_id = r.organisation_id AND rk.report_id = r.id
       JOIN safeguarding.officer_key k ON k.organisation_id = rk.organisation_id AND k.id = rk.key_id AND k.ended_at IS NULL
     WHERE r.organisation_id = $1 AND ((r.news_on < $2 AND rk.news) OR (r.state <> 'closed' AND r.reminded_on IS DISTINCT FROM $2
       AND ((r.answered_on IS NULL AND r.answer_due < $2) OR r.end_due < $2))) ORDER BY 1`,
    [organisationId, today],
  );
  return rows.map(({ id }) => id);
}

/** What was told is told, until the sender writes again or another day is late. */
export async function noteTold(
  transaction: EntityManager,
  organisationId: string,
  today: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE safeguarding.report SET news_on = CASE WHEN news_on < $2 THEN NULL ELSE news_on END, reminded_on = $2
     WHERE organisation_id = $1 AND (news_on < $2 OR (state <> 'closed' AND reminded_on IS DISTINCT FROM $2
       AND ((answered_on IS NULL AND answer_due < $2) OR end_due < $2)))`,
    [organisationId, today],
  );
}
