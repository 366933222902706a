import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { queryRows } from '../../platform/database/query';

/**
 * Whether an attempt of these enrolments shows its learner the picture: while it is open, and afterwards where the
 * result explains each question.
 */
export async function isAskedPicture(
  transaction: EntityManager,
  enrolmentIds: readonly string[],
  hash: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT 1 FROM assessment.attempt a
     JOIN assessment.attempt_item i ON i.attempt_id = a.id
     JOIN assessment.item_version v ON v.id = i.item_version_id
     WHERE a.enrolment_id = ANY ($1) AND (a.state = 'open' OR a.rules ->> 'review' <> 'per-objective')
       AND ${shows('$2')} LIMIT 1`,
    [enrolmentIds, hash],
  );
  return rows.length > 0;
}

/** Whether the question of an answer that this person marks shows the picture. */
export async function isMarkedPicture(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  hash: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT 1 FROM assessment.marker_assignment s
     JOIN assessment.marking_task t ON t.id = s.task_id AND t.organisation_id = s.organisation_id
     JOIN assessment.item_version v ON v.id = t.item_version_id
     WHERE s.marker_id = $2 AND s.organisation_id = $1 AND ${shows('$3')} LIMIT 1`,
    [organisationId, personId, hash],
  );
  return rows.length > 0;
}

/** Whether an assessment of the organisation, of which statistics may be read, has a question that shows the picture. */
export async function isReportedPicture(
  transaction: EntityManager,
  organisationId: string,
  hash: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT 1 FROM assessment.course_item c
     JOIN assessment.item_version v ON v.id = c.item_version_id
     WHERE v.organisation_id = $1 AND ${shows('$2')} LIMIT 1`,
    [organisationId, hash],
  );
  return rows.length > 0;
}

/** Whether the item version of a query shows the picture of the hash that a parameter names. */
function shows<const Hash extends string>(hash: Hash) {
  return `v.id IN (SELECT assessment.item_versions_of_picture(${hash}))` as const;
}
