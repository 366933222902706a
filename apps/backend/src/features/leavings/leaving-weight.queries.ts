import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** What would end, of the organisation in which the transaction works. */
export async function weighLeaving(transaction: EntityManager, organisationId: string, now: Date) {
  const rows = await queryRows(
    transaction,
    `SELECT
       (SELECT count(*) FROM identity.members m JOIN identity.people p ON p.id = m.person_id
         WHERE m.organisation_id = $1 AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL)::int AS people,
       (SELECT count(*) FROM catalogue.courses WHERE organisation_id = $1 AND current_edition_id IS NOT NULL AND offered)::int AS courses,
       (SELECT count(*) FROM learning.enrolments WHERE organisation_id = $1 AND withdrawn_at IS NULL)::int AS enrolments,
       (SELECT count(*) FROM registry.certificates WHERE organisation_id = $1 AND status = 'valid' AND rendering = 'ready')::int AS documents,
       coalesce(cardinality(catalogue.offered_courses()), 0) AS "offersReceived",
       (SELECT count(*) FROM identity.invitations WHERE organisation_id = $1 AND state = 'sent' AND expires_at > $2)::int AS invitations,
       (SELECT count(*) FROM identity.invitation_links WHERE organisation_id = $1 AND closed_at IS NULL AND ends_at > $2)::int AS links,
       (SELECT count(*) FROM assessment.attempts WHERE organisation_id = $1 AND state = 'open')::int AS "openAttempts",
       (SELECT count(*) FROM platform.job WHERE organisation_id = $1 AND state IN ('queued', 'running') AND repeat_seconds IS NULL)::int AS jobs`,
    [organisationId, now],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('sums have a row');
  return row;
}

/** Whether an assessment is being written there, or a document is being made. */
export async function isUnderWay(
  transaction: EntityManager,
  organisationId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT 1 WHERE EXISTS (SELECT FROM assessment.attempts WHERE organisation_id = $1 AND state = 'open')
       OR EXISTS (SELECT FROM registry.certificates WHERE organisation_id = $1 AND status = 'valid' AND rendering = 'waiting')`,
    [organisationId],
  );
  return rows.length > 0;
}
