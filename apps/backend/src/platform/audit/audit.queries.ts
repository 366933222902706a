import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../database/query';

interface AuditRow {
  readonly id: string;
  readonly organisationId: string | null;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectIds: readonly string[];
  readonly reason: string | null;
  readonly at: Date;
}

export async function insertAudit(transaction: EntityManager, row: AuditRow): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO platform.audit (id, organisation_id, actor_id, action, subject_ids, reason, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.organisationId, row.actorId, row.action, row.subjectIds, row.reason, row.at],
  );
}

/** The reason that was noted with what was done to the subject at that instant; null where none was. */
export async function findReason(
  transaction: EntityManager,
  organisationId: string,
  subjectId: string,
  at: Date,
): Promise<string | null> {
  const rows = await queryRows(
    transaction,
    'SELECT reason FROM platform.audit WHERE organisation_id = $1 AND at = $2 AND $3 = ANY (subject_ids)',
    [organisationId, at, subjectId],
  );
  return rows[0]?.reason ?? null;
}

/** How many rows say what somebody did, or what was done with their data. */
export async function countAuditedActions(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM platform.audit WHERE organisation_id = $1 AND (actor_id = $2 OR $2 = ANY (subject_ids))',
    [organisationId, personId],
  );
  return rows[0]?.count ?? 0;
}
