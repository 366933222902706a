import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

export interface InterruptionRow {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
  readonly reason: string;
  readonly touched: object;
  readonly declaredAt: Date;
  readonly declaredBy: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly attempts: number;
}

export interface NewInterruption {
  readonly id: string;
  readonly organisationId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Which attempts were meant, as it was sent. */
  readonly touched: object;
  readonly declaredBy: string;
  readonly declaredAt: Date;
}

const declared = `
  SELECT /* "reason" is not null: whoever declares an interruption says it;
    "touched" is not null: as the reason; "declaredAt" is not null: as the reason */ o.id, o.starts_at AS "from", o.ends_at AS "to", o.reason, o.touched, o.declared_at AS "declaredAt", o.declared_by AS "declaredBy",
    p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic",
    (SELECT count(*)::int FROM assessment.interrupted_attempt WHERE service_interruption_id = o.id) AS attempts
  FROM assessment.service_interruption o JOIN identity.people p ON p.id = o.declared_by WHERE o.organisation_id = $1`;

/** The last one declared first, a page after the interruption `after`. */
export function findInterruptions(
  transaction: EntityManager,
  organisationId: string,
  after: string | undefined,
  limit: number,
): Promise<InterruptionRow[]> {
  return queryRows(
    transaction,
    `${declared} AND ($2::uuid IS NULL OR (o.declared_at, o.id) < (SELECT declared_at, id FROM assessment.service_interruption WHERE id = $2 AND organisation_id = $1))
     ORDER BY o.declared_at DESC, o.id DESC LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

export async function findInterruption(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<InterruptionRow | undefined> {
  const rows = await queryRows(transaction, `${declared} AND o.id = $2`, [organisationId, id]);
  return rows[0];
}

/** Writes down the interruption and whom it touched; false where the id is taken. */
export async function insertInterruption(
  transaction: EntityManager,
  row: NewInterruption,
  attempts: readonly string[],
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `WITH interruption AS (
       INSERT INTO assessment.service_interruption (id, kind, organisation_id, starts_at, ends_at, reason, touched, declared_by, declared_at)
       VALUES ($1, 'declared', $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING organisation_id, id)
     INSERT INTO assessment.interrupted_attempt (organisation_id, service_interruption_id, attempt_id)
     SELECT organisation_id, id, unnest($9::uuid[]) FROM interruption RETURNING attempt_id`,
    [
      row.id,
      row.organisationId,
      row.from,
      row.to,
      row.reason,
      row.touched,
      row.declaredBy,
      row.declaredAt,
      attempts,
    ],
  );
  return rows.length > 0;
}
