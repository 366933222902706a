import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

type Whose = readonly [organisationId: string, personId: string];

export function findOwnAttempts(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT a.id, a.enrolment_id AS enrolment, e.title, a.number, a.state, a.started_at AS "startedAt", a.closed_at AS "closedAt", a.passed,
       a.points::float8 AS points, a.maximum::float8 AS maximum, r.facts AS receipt, a.rules, a.parallel_form AS "parallelForm", a.awaiting_marking AS "awaitingMarking"
     FROM assessment.attempt a JOIN catalogue.course_editions e ON e.id = a.course_edition_id
       LEFT JOIN assessment.receipt r ON r.attempt_id = a.id
     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY a.started_at, a.id`,
    whose,
  );
}

/** As they were asked: a later correction of the key is another version of the same question. */
export function findOwnForms(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT f.attempt_id AS attempt, f.position, f.option_order AS "optionOrder", v.number AS version, v.content FROM assessment.attempt_item f
       JOIN assessment.attempt a ON a.organisation_id = f.organisation_id AND a.id = f.attempt_id
       JOIN assessment.item_version v ON v.id = f.item_version_id
     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY f.position`,
    whose,
  );
}

export function findOwnBreaks(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT b.attempt_id AS attempt, b.started_at AS "startedAt", b.ended_at AS "endedAt" FROM assessment.attempt_break b
       JOIN assessment.attempt a ON a.organisation_id = b.organisation_id AND a.id = b.attempt_id
     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY b.started_at, b.id`,
    whose,
  );
}

export function findOwnTakeovers(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT t.attempt_id AS attempt, t.at FROM assessment.takeover t
       JOIN assessment.attempt a ON a.organisation_id = t.organisation_id AND a.id = t.attempt_id
     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY t.at, t.epoch`,
    whose,
  );
}

export function findOwnAnswers(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT n.attempt_id AS attempt, n.position, n.received_at AS "receivedAt", n.response, n.confidence FROM assessment.answer n
       JOIN assessment.attempt a ON a.organisation_id = n.organisation_id AND a.id = n.attempt_id
     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY n.position, n.epoch, n.sequence, n.id`,
    whose,
  );
}

export function findOwnSentFiles(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT f.attempt_id AS attempt, f.id, f.position, f.name, f.uploaded_at AS "uploadedAt", f.hash, a.number, e.title FROM assessment.answer_file f
       JOIN assessment.attempt a ON a.organisation_id = f.organisation_id AND a.id = f.attempt_id
       JOIN catalogue.course_editions e ON e.id = a.course_edition_id
     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY a.started_at, a.id, f.position, f.uploaded_at, f.id`,
    whose,
  );
}

export function findOwnAccommodations(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT granted_at AS "grantedAt", extra_time_factor::float8 AS "extraTimeFactor", breaks, break_minutes AS "breakMinutes", larger_steps AS "largerSteps", time_limited AS "timeLimited"
     FROM assessment.accommodation WHERE organisation_id = $1 AND person_id = $2 ORDER BY number`,
    whose,
  );
}

export async function findSentContent(
  transaction: EntityManager,
  fileId: string,
): Promise<Buffer | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT c.content FROM assessment.answer_file f JOIN platform.file c ON c.hash = f.hash WHERE f.id = $1',
    [fileId],
  );
  return rows[0]?.content;
}
