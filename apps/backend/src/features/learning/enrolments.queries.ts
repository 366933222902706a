import type { EntityManager } from 'typeorm';
import { execute, queryRows, type Database } from '../../platform/database/query';
import { selectWithdrawal } from '../catalogue';
import type { EnrolmentEntity, KeptPlace } from './enrolment.entity';

/** False where the person is in the course already, or has renewed that enrolment, or the id is taken. */
export async function insertEnrolment(
  transaction: EntityManager,
  row: Pick<
    EnrolmentEntity,
    | 'id'
    | 'organisationId'
    | 'courseOrganisationId'
    | 'personId'
    | 'courseId'
    | 'courseEditionId'
    | 'enrolledAt'
    | 'renewsId'
  >,
): Promise<boolean> {
  const inserted = await queryRows(
    transaction,
    `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, renews_id, course_organisation_id)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8 WHERE catalogue.hold_course($4) = $8 ON CONFLICT DO NOTHING RETURNING id`,
    [
      row.id,
      row.organisationId,
      row.personId,
      row.courseId,
      row.courseEditionId,
      row.enrolledAt,
      row.renewsId,
      row.courseOrganisationId,
    ],
  );
  return inserted.length > 0;
}

/** Whether the organisation may enrol people in the course as it stands now, and not as the transaction has read it. */
export async function isJoinable(transaction: EntityManager, courseId: string): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT catalogue.hold_course($1) IS NOT NULL AS joinable',
    [courseId],
  );
  return rows[0]?.joinable === true;
}

/** What somebody takes by an enrolment of theirs, and why learning stopped in it, where it did. */
export async function findTaking(
  transaction: EntityManager,
  person: { readonly personId: string; readonly organisationId: string },
  enrolmentId: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT e.course_edition_id AS "courseEditionId", e.enrolled_at AS "enrolledAt", to_char(e.closes_on, 'YYYY-MM-DD') AS "closesOn", ${selectWithdrawal('e.course_edition_id')} AS withdrawal
     FROM learning.enrolment e WHERE e.id = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL`,
    [enrolmentId, person.personId, person.organisationId],
  );
  return rows[0];
}

/** Where the learner stopped. */
export async function writePlace(
  database: Database,
  organisationId: string,
  enrolmentId: string,
  place: KeptPlace,
  at: Date,
): Promise<void> {
  await execute(
    database,
    'UPDATE learning.enrolment SET place = $3, place_at = $4 WHERE organisation_id = $1 AND id = $2',
    [organisationId, enrolmentId, place, at],
  );
}

/** Keys of the blocks that are done. */
export async function findDone(database: Database, enrolmentId: string): Promise<Set<string>> {
  const rows = await queryRows(
    database,
    'SELECT block_key AS key FROM learning.block_done WHERE enrolment_id = $1',
    [enrolmentId],
  );
  return new Set(rows.map(({ key }) => key));
}

/** An enrolment with what its learner has done: keys of blocks, whether the assessment is passed, the attempt that is open. */
export interface OwnEnrolment {
  readonly id: string;
  readonly courseEditionId: string;
  readonly enrolledAt: Date;
  /** The enrolment that it renews. */
  readonly renewsId: string | null;
  readonly done: string[];
  readonly passed: boolean;
  readonly openAttempt: string | null;
}

const mostCourses = 200;

/** The person's enrolments, the one touched last first. What is done comes as JSON: its parser is native, that of an array is not. */
export function findOwnEnrolments(
  transaction: EntityManager,
  person: { personId: string; organisationId: string },
): Promise<OwnEnrolment[]> {
  return queryRows(
    transaction,
    `SELECT e.id, e.course_edition_id AS "courseEditionId", e.enrolled_at AS "enrolledAt", e.renews_id AS "renewsId",
       (SELECT coalesce(json_agg(block_key), '[]') FROM learning.block_done WHERE enrolment_id = e.id) AS done,
       EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND passed) AS passed,
       (SELECT id FROM assessment.attempts WHERE enrolment_id = e.id AND state = 'open') AS "openAttempt"
     FROM learning.enrolment e WHERE e.person_id = $1 AND e.organisation_id = $2 AND e.withdrawn_at IS NULL
     ORDER BY coalesce(e.place_at, e.enrolled_at) DESC LIMIT ${mostCourses}`,
    [person.personId, person.organisationId],
  );
}

/** All the person's enrolments that were not withdrawn. */
export async function findOwnEnrolmentIds(
  transaction: EntityManager,
  person: { personId: string; organisationId: string },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT id FROM learning.enrolment WHERE person_id = $1 AND organisation_id = $2 AND withdrawn_at IS NULL',
    [person.personId, person.organisationId],
  );
  return rows.map(({ id }) => id);
}
