import type { EntityManager } from 'typeorm';
import type { EnrolmentEntity } from './enrolment.entity';

/** False where the person is in the course already, or the id is taken. */
export async function insertEnrolment(
  transaction: EntityManager,
  row: Pick<EnrolmentEntity, 'id' | 'organisationId' | 'personId' | 'courseId' | 'courseEditionId' | 'enrolledAt'>,
): Promise<boolean> {
  const inserted: unknown[] = await transaction.query(
    `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
    [row.id, row.organisationId, row.personId, row.courseId, row.courseEditionId, row.enrolledAt],
  );
  return inserted.length > 0;
}

/** Keys of the blocks that are done, by enrolment. */
export async function findDone(transaction: EntityManager, enrolmentIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows: { enrolment_id: string; keys: string[] }[] = await transaction.query(
    'SELECT enrolment_id, array_agg(block_key) AS keys FROM learning.block_done WHERE enrolment_id = ANY ($1) GROUP BY enrolment_id',
    [enrolmentIds],
  );
  return new Map(rows.map(({ enrolment_id, keys }) => [enrolment_id, new Set(keys)]));
}

/** Whether the final assessment is passed, and the attempt that is open, by enrolment. */
export async function findAttemptStates(transaction: EntityManager, enrolmentIds: readonly string[]): Promise<Map<string, { passed: boolean; open: string | null }>> {
  const rows: { enrolment_id: string; passed: boolean; open: string | null }[] = await transaction.query(
    `SELECT enrolment_id, coalesce(bool_or(passed), false) AS passed, (array_agg(id) FILTER (WHERE state = 'open'))[1] AS open
     FROM assessment.attempt WHERE enrolment_id = ANY ($1) GROUP BY enrolment_id`,
    [enrolmentIds],
  );
  return new Map(rows.map(({ enrolment_id, passed, open }) => [enrolment_id, { passed, open }]));
}
