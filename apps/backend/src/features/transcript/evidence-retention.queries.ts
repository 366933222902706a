import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import type { Outdated } from '../registry';

const evidenceToRemove = `FROM transcript.training
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
       changed AS (UPDATE transcript.training t SET evidence_hash = NULL, evidence_name = NULL, evidence_removed_at = $5, version = version + 1 FROM removed WHERE t.id = removed.id)
     SELECT hash FROM removed ORDER BY hash`,
    [organisationId, before, zone, most, now],
  );
  return rows.map(({ hash }) => hash);
}
