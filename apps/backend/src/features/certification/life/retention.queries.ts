import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** A part of what has been kept long enough: whatever ended before the day. */
export interface Outdated {
  readonly organisationId: string;
  readonly before: string;
  readonly zone: string;
}

/** How many entries name somebody who is erased, and have been kept long enough. */
export async function countEntriesToRetire(
  transaction: EntityManager,
  { organisationId, before }: Outdated,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM certification.certificate
     WHERE organisation_id = $1 AND erased_at IS NOT NULL AND retired_at IS NULL AND greatest(issued_on, expires_on) < $2::date`,
    [organisationId, before],
  );
  return rows[0]?.count ?? 0;
}

/** Takes the name out of at most so many of them, and what leads to it. The number stays in the register. Gives how many it were. */
export async function retireEntries(
  transaction: EntityManager,
  { organisationId, before }: Outdated,
  most: number,
  now: Date,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT certification.retire_entries($1, $2, $3, $4) AS count',
    [organisationId, before, most, now],
  );
  return rows[0]?.count ?? 0;
}

const evidenceToRemove = `FROM certification.training
  WHERE organisation_id = $1 AND evidence_hash IS NOT NULL AND state IN ('confirmed', 'refused') AND decided_at < $2::date::timestamp AT TIME ZONE $3`;

/** How many trainings elsewhere have evidence that was kept long enough since it was decided about. */
export async function countEvidenceToRemove(
  transaction: EntityManager,
  { organisationId, before, zone }: Outdated,
): Promise<number> {
  const rows = await queryRows(transaction, `SELECT count(*)::int AS count ${evidenceToRemove}`, [
    organisationId,
    before,
    zone,
  ]);
  return rows[0]?.count ?? 0;
}

/** Cuts the evidence of at most so many trainings off; the trainings stay. Gives the hashes, in the order of which they are to be discarded. */
export async function removeEvidence(
  transaction: EntityManager,
  { organisationId, before, zone }: Outdated,
  most: number,
  now: Date,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `WITH removed AS (SELECT id, evidence_hash AS hash ${evidenceToRemove} ORDER BY id LIMIT $4 FOR UPDATE),
       changed AS (UPDATE certification.training t SET evidence_hash = NULL, evidence_name = NULL, evidence_removed_at = $5, version = version + 1 FROM removed WHERE t.id = removed.id)
     SELECT hash FROM removed ORDER BY hash`,
    [organisationId, before, zone, most, now],
  );
  return rows.map(({ hash }) => hash);
}
