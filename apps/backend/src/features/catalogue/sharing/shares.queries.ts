import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** That a course of the organisation is offered to another one. */
export interface ShareRow {
  readonly id: string;
  readonly memberId: string;
  readonly sharedAt: Date;
  readonly endedAt: Date | null;
}

/** All that a course was ever offered to, the newest first. */
export function findShares(transaction: EntityManager, courseId: string): Promise<ShareRow[]> {
  return queryRows(
    transaction,
    `SELECT id, member_id AS "memberId", shared_at AS "sharedAt", ended_at AS "endedAt" FROM catalogue.course_share
     WHERE course_id = $1 ORDER BY ended_at IS NOT NULL, shared_at DESC, id DESC`,
    [courseId],
  );
}

/** The organisations that a course is offered to, or once was. */
export async function findReceivingMembers(
  transaction: EntityManager,
  courseId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT DISTINCT member_id AS id FROM catalogue.course_share WHERE course_id = $1',
    [courseId],
  );
  return rows.map(({ id }) => id);
}

/** How many offers to others the organisation has not ended. */
export async function countOffers(
  transaction: EntityManager,
  organisationId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM catalogue.course_share WHERE organisation_id = $1 AND ended_at IS NULL',
    [organisationId],
  );
  return rows[0]?.count ?? 0;
}

interface NewShare {
  readonly id: string;
  readonly organisationId: string;
  readonly courseId: string;
  readonly memberId: string;
  readonly by: string;
  readonly at: Date;
}

/** False where the course is offered to the organisation already, or the id is taken. */
export async function insertShare(transaction: EntityManager, row: NewShare): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO catalogue.course_share (id, organisation_id, course_id, member_id, shared_at, shared_by)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
    [row.id, row.organisationId, row.courseId, row.memberId, row.at, row.by],
  );
  return rows.length > 0;
}

/** Waits for those who are being enrolled, and lets nobody else in. */
export async function lockShare(transaction: EntityManager, id: string): Promise<void> {
  await queryRows(
    transaction,
    'SELECT id FROM catalogue.course_share WHERE id = $1 FOR NO KEY UPDATE',
    [id],
  );
}

/** Of an offer that has ended it changes nothing. */
export async function endShare(
  transaction: EntityManager,
  id: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    'UPDATE catalogue.course_share SET ended_at = $2, ended_by = $3 WHERE id = $1 AND ended_at IS NULL',
    [id, at, by],
  );
}
