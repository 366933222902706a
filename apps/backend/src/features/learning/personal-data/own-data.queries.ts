import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

type Whose = readonly [organisationId: string, personId: string];

export function findTakenCourses(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT n.id AS enrolment, e.title, e.number AS edition, n.enrolled_at AS "enrolledAt", n.withdrawn_at AS "withdrawnAt"
     FROM learning.enrolment n JOIN catalogue.course_editions e ON e.id = n.course_edition_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY n.enrolled_at, n.id`,
    whose,
  );
}

export function findOwnBlocksDone(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT b.enrolment_id AS enrolment, b.block_key AS block, b.done_at AS at FROM learning.block_done b
       JOIN learning.enrolment n ON n.organisation_id = b.organisation_id AND n.id = b.enrolment_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY b.done_at, b.block_key`,
    whose,
  );
}

export function findOwnExercises(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT r.enrolment_id AS enrolment, r.block_key AS block, r.at, r.response FROM learning.practice_record r
       JOIN learning.enrolment n ON n.organisation_id = r.organisation_id AND n.id = r.enrolment_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY r.at, r.id`,
    whose,
  );
}

export function findOwnPaths(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT p.enrolment_id AS enrolment, p.block_key AS block, p.chosen_at AS at, p.way FROM learning.content_path p
       JOIN learning.enrolment n ON n.organisation_id = p.organisation_id AND n.id = p.enrolment_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY p.chosen_at, p.block_key`,
    whose,
  );
}

export function findOwnExtraAttempts(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT x.enrolment_id AS enrolment, x.allowed_at AS at FROM learning.extra_attempt x
       JOIN learning.enrolment n ON n.organisation_id = x.organisation_id AND n.id = x.enrolment_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY x.allowed_at, x.id`,
    whose,
  );
}
