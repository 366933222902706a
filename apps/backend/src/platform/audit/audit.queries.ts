import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../database/query';

interface AuditRow {
  readonly id: string;
  readonly organisationId: string | null;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectIds: readonly string[];
  readonly code: string | null;
  readonly at: Date;
}

export async function insertAudit(transaction: EntityManager, row: AuditRow): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO platform.audit (id, organisation_id, actor_id, action, subject_ids, code, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.organisationId, row.actorId, row.action, row.subjectIds, row.code, row.at],
  );
}

/** Keeps beside an entry what somebody typed as the reason; erasing whom it is about takes it along. */
export async function insertReason(
  transaction: EntityManager,
  { id, organisationId, subjectIds }: Pick<AuditRow, 'id' | 'organisationId' | 'subjectIds'>,
  text: string,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO platform.audit_reason (entry_id, organisation_id, subject_ids, text) VALUES ($1, $2, $3, $4)',
    [id, organisationId, subjectIds, text],
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
    `SELECT r.text FROM platform.audit_reason r JOIN platform.audit a ON a.id = r.entry_id
     WHERE a.chain = $1 AND a.at = $2 AND r.subject_ids @> ARRAY[$3::uuid]`,
    [organisationId, at, subjectId],
  );
  return rows[0]?.text ?? null;
}

/** Takes what was typed about somebody, in the organisation of the transaction. The entries stay. */
export async function eraseReasons(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(transaction, 'SELECT platform.erase_audit_reasons($1, $2)', [
    organisationId,
    personId,
  ]);
}

/** How many rows of the transaction's organisation say what somebody did, or what was done with their data. */
export async function countAuditedActions(
  transaction: EntityManager,
  personId: string,
): Promise<number> {
  const rows = await queryRows(transaction, 'SELECT platform.count_actions_about($1) AS count', [
    personId,
  ]);
  return rows[0]?.count ?? 0;
}
