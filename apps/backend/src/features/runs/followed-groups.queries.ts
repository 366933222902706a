import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Groups that a run follows, by their names. */
export function findFollowed(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
): Promise<{ id: string; name: string }[]> {
  return queryRows(
    transaction,
    `SELECT g.id, g.name FROM runs.followed_group f JOIN groups.people_groups g ON g.id = f.group_id
     WHERE f.organisation_id = $1 AND f.run_id = $2 ORDER BY g.sort_key COLLATE "sr-Latn-x-icu", g.id`,
    [organisationId, runId],
  );
}

/** Notes that a run follows a group; false where it does already. */
export async function insertFollowed(
  transaction: EntityManager,
  organisationId: string,
  row: {
    readonly runId: string;
    readonly groupId: string;
    readonly orderedBy: string;
    readonly orderedAt: Date;
  },
): Promise<boolean> {
  const inserted = await queryRows(
    transaction,
    `INSERT INTO runs.followed_group (organisation_id, run_id, group_id, ordered_by, ordered_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING group_id AS id`,
    [organisationId, row.runId, row.groupId, row.orderedBy, row.orderedAt],
  );
  return inserted.length > 0;
}

export async function deleteFollowed(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  groupId: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM runs.followed_group WHERE organisation_id = $1 AND run_id = $2 AND group_id = $3',
    [organisationId, runId, groupId],
  );
}

/** A run that follows a group, and who ordered that. */
export interface FollowingRun {
  readonly runId: string;
  readonly groupId: string;
  readonly orderedBy: string;
}

/** Which runs that are not over follow groups that are in use: all, or those of one group. */
export function findFollowingRuns(
  transaction: EntityManager,
  organisationId: string,
  groupId: string | null,
  today: string,
): Promise<FollowingRun[]> {
  return queryRows(
    transaction,
    `SELECT f.run_id AS "runId", f.group_id AS "groupId", f.ordered_by AS "orderedBy" FROM runs.followed_group f
       JOIN runs.run r ON r.id = f.run_id JOIN groups.people_groups g ON g.id = f.group_id
     WHERE f.organisation_id = $1 AND ($2::uuid IS NULL OR f.group_id = $2) AND g.archived_at IS NULL
       AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= $3::date ORDER BY r.starts_on, f.run_id, f.group_id`,
    [organisationId, groupId, today],
  );
}

/** The next people of a group, after one of them, who are not on a run, have not left it, and are not about to be enrolled by an order. */
export async function findNewcomers(
  transaction: EntityManager,
  organisationId: string,
  {
    runId,
    groupId,
    after,
    limit,
  }: Pick<FollowingRun, 'runId' | 'groupId'> & {
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT l.person_id AS id FROM groups.memberships m JOIN people.listed_members l ON l.organisation_id = m.organisation_id AND l.person_id = m.person_id
     WHERE m.organisation_id = $1 AND m.group_id = $2 AND ($4::uuid IS NULL OR l.person_id > $4)
       AND NOT EXISTS (SELECT FROM runs.participant p WHERE p.run_id = $3 AND p.person_id = l.person_id)
       AND NOT EXISTS (SELECT FROM runs.enrolling_person w JOIN runs.enrolling n ON n.id = w.enrolling_id
         WHERE w.organisation_id = $1 AND w.person_id = l.person_id AND w.outcome = 'waiting' AND n.run_id = $3 AND n.state = 'running')
     ORDER BY l.person_id LIMIT $5`,
    [organisationId, groupId, runId, after, limit],
  );
  return rows.map(({ id }) => id);
}
