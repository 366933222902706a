import type { QuotaPlaces } from '@svetionik/domain/runs/parted-quota';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { InstitutionPair, MergedPair, PartedPair } from '../institutions';

/** In how many runs places are kept for `merged`, with and without some for `kept`. */
export async function countMeeting(
  transaction: EntityManager,
  { organisationId, kept, merged }: InstitutionPair,
): Promise<{ moved: number; summed: number }> {
  const [row] = await queryRows(
    transaction,
    `SELECT (count(*) FILTER (WHERE k.run_id IS NULL))::int AS moved, count(k.run_id)::int AS summed
     FROM runs.quota q LEFT JOIN runs.quota k ON k.run_id = q.run_id AND k.institution_id = $2 WHERE q.organisation_id = $1 AND q.institution_id = $3`,
    [organisationId, kept, merged],
  );
  if (row === undefined) throw new Error('a count is one row');
  return row;
}

/** Nobody gets onto runs that keep places for an institution until the transaction ends. */
export async function holdQuotaRuns(
  transaction: EntityManager,
  organisationId: string,
  institution: string,
): Promise<void> {
  await execute(
    transaction,
    `SELECT FROM runs.run WHERE organisation_id = $1 AND id IN (SELECT run_id FROM runs.quota WHERE organisation_id = $1 AND institution_id = $2)
     ORDER BY id FOR NO KEY UPDATE`,
    [organisationId, institution],
  );
}

export async function noteQuotas(
  transaction: EntityManager,
  { organisationId, mergeId, kept, merged }: MergedPair,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO runs.merged_quota (merge_id, organisation_id, run_id, places, summed)
     SELECT $2, $1, q.run_id, q.places, EXISTS (SELECT FROM runs.quota k WHERE k.run_id = q.run_id AND k.institution_id = $3)
     FROM runs.quota q WHERE q.organisation_id = $1 AND q.institution_id = $4`,
    [organisationId, mergeId, kept, merged],
  );
}

const noted =
  'SELECT run_id FROM runs.merged_quota WHERE organisation_id = $1 AND merge_id = $2 AND summed = ANY ($4::boolean[])' as const;

interface QuotaMove {
  readonly from: string;
  readonly to: string;
  /** Of which runs: those in which both had some, those in which one had, or both. */
  readonly summed: readonly boolean[];
}

/** Gives the places of `from`, with whoever has them, to `to`. */
export async function moveQuotas(
  transaction: EntityManager,
  { organisationId, mergeId }: Pick<MergedPair, 'organisationId' | 'mergeId'>,
  { from, to, summed }: QuotaMove,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO runs.quota (organisation_id, run_id, institution_id, places, taken)
     SELECT organisation_id, run_id, $5, places, taken FROM runs.quota WHERE organisation_id = $1 AND institution_id = $3 AND run_id IN (${noted})
     ON CONFLICT (run_id, institution_id) DO UPDATE SET places = quota.places + excluded.places, taken = quota.taken + excluded.taken`,
    [organisationId, mergeId, from, summed, to],
  );
  await execute(
    transaction,
    `UPDATE runs.participant SET quota_id = $5 WHERE organisation_id = $1 AND quota_id = $3 AND run_id IN (${noted})`,
    [organisationId, mergeId, from, summed, to],
  );
  await execute(
    transaction,
    `DELETE FROM runs.quota WHERE organisation_id = $1 AND institution_id = $3 AND run_id IN (${noted})`,
    [organisationId, mergeId, from, summed],
  );
}

/** Notes by which merging the places went, of whoever has one of them: they go back by it wherever they work by then. */
export async function markPlaces(
  transaction: EntityManager,
  { organisationId, mergeId, merged }: MergedPair,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE runs.participant SET moved_by = moved_by || $2::uuid WHERE organisation_id = $1 AND quota_id = $3
       AND run_id IN (SELECT run_id FROM runs.merged_quota WHERE organisation_id = $1 AND merge_id = $2)`,
    [organisationId, mergeId, merged],
  );
}

export async function unmarkPlaces(
  transaction: EntityManager,
  { organisationId, mergeId }: Pick<MergedPair, 'organisationId' | 'mergeId'>,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE runs.participant SET moved_by = array_remove(moved_by, $2::uuid) WHERE organisation_id = $1 AND moved_by <> '{}'
       AND run_id IN (SELECT run_id FROM runs.merged_quota WHERE organisation_id = $1 AND merge_id = $2)`,
    [organisationId, mergeId],
  );
}

/** Whoever edits one of these runs is told that it is another by now. */
export async function renewVersions(
  transaction: EntityManager,
  { organisationId, mergeId }: Pick<MergedPair, 'organisationId' | 'mergeId'>,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE runs.run SET version = version + 1 WHERE organisation_id = $1 AND id IN (SELECT run_id FROM runs.merged_quota WHERE organisation_id = $1 AND merge_id = $2)',
    [organisationId, mergeId],
  );
}

/**
 * Whether somebody `p` who has a place of `kept` works at `merged` or below it, nearer than at the other. The place of whoever works at
 * neither by now is that of the one that it was of, or that they came from.
 */
const returns = <const Merge extends string>(merge: Merge) =>
  `coalesce((SELECT n.id FROM institutions.workplaces w CROSS JOIN LATERAL (SELECT w.institution_id AS id, 0 AS level
      UNION ALL SELECT a.id, a.level FROM institutions.ancestors(w.institution_id) a) n
    WHERE w.organisation_id = $1 AND w.person_id = p.person_id AND n.id IN ($3, $4) ORDER BY n.level LIMIT 1) = $4, p.person_id = ANY ($5::uuid[]) OR ${merge}::uuid = ANY (p.moved_by))` as const;

/** Of the runs in which both had places: those that there are now, how many `merged` had, and whose people go back with it. */
export function findSummed(
  transaction: EntityManager,
  { organisationId, mergeId, kept, merged, moved }: PartedPair,
) {
  return queryRows(
    transaction,
    `SELECT q.run_id AS id, q.places, q.taken, n.places AS before,
       (SELECT count(*) FROM runs.participant p WHERE p.run_id = q.run_id AND p.quota_id = $3 AND ${returns('$2')})::int AS returning
     FROM runs.merged_quota n JOIN runs.quota q ON q.run_id = n.run_id AND q.institution_id = $3
     WHERE n.organisation_id = $1 AND n.merge_id = $2 AND n.summed`,
    [organisationId, mergeId, kept, merged, moved],
  );
}

export interface PartedQuota {
  readonly id: string;
  readonly kept: QuotaPlaces;
  readonly merged: QuotaPlaces;
}

/** Writes what each of the two has from now on, and gives back who belongs to `merged`; a quota without places goes. */
export async function writeParted(
  transaction: EntityManager,
  { organisationId, mergeId, kept, merged, moved }: PartedPair,
  quotas: readonly PartedQuota[],
): Promise<void> {
  const returned = quotas.filter((quota) => quota.merged.places > 0);
  await execute(
    transaction,
    'INSERT INTO runs.quota (organisation_id, run_id, institution_id, places, taken) SELECT $1, n.run_id, $2, n.places, n.taken FROM unnest($3::uuid[], $4::int[], $5::int[]) AS n (run_id, places, taken)',
    [
      organisationId,
      merged,
      returned.map(({ id }) => id),
      returned.map((quota) => quota.merged.places),
      returned.map((quota) => quota.merged.taken),
    ],
  );
  await execute(
    transaction,
    `UPDATE runs.participant p SET quota_id = $4 WHERE p.organisation_id = $1 AND p.run_id = ANY ($2::uuid[]) AND p.quota_id = $3 AND ${returns('$6')}`,
    [organisationId, returned.map(({ id }) => id), kept, merged, moved, mergeId],
  );
  const emptied = quotas.filter((quota) => quota.kept.places === 0).map(({ id }) => id);
  await execute(
    transaction,
    'DELETE FROM runs.quota WHERE organisation_id = $1 AND institution_id = $2 AND run_id = ANY ($3::uuid[])',
    [organisationId, kept, emptied],
  );
  await execute(
    transaction,
    'UPDATE runs.quota q SET places = n.places, taken = n.taken FROM unnest($3::uuid[], $4::int[], $5::int[]) AS n (run_id, places, taken) WHERE q.organisation_id = $1 AND q.institution_id = $2 AND q.run_id = n.run_id AND n.places > 0',
    [
      organisationId,
      kept,
      quotas.map(({ id }) => id),
      quotas.map((quota) => quota.kept.places),
      quotas.map((quota) => quota.kept.taken),
    ],
  );
}
