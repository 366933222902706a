import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../access/actor';
import { newId } from '../database/identifiers';
import { execute, queryRows } from '../database/query';

interface AuditEntry {
  /** `feature.verb`. */
  readonly action: string;
  readonly subjectIds: readonly string[];
  /** Why, where a person gave a reason; never names. */
  readonly reason?: string;
}

/** Notes who did what to whose data, in the transaction that did it. The rows cannot be changed later. */
export async function audit(
  transaction: EntityManager,
  actor: Actor,
  entry: AuditEntry,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO platform.audit (id, organisation_id, actor_id, action, subject_ids, reason, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      newId(),
      actor.organisationId ?? null,
      actorId(actor),
      entry.action,
      entry.subjectIds,
      entry.reason ?? null,
      now,
    ],
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
export async function countActionsWith(
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
