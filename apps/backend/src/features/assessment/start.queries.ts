import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import type { AttemptEntity } from './attempt.entity';
import { selectStartMark } from './start-facts.queries';
import {
  forever,
  type Interruption,
  parseInterruptions,
  selectInterruptions,
} from './stops.queries';

/** An attempt as it begins. */
export type NewAttempt = Omit<
  AttemptEntity,
  | 'state'
  | 'epoch'
  | 'closedAt'
  | 'points'
  | 'maximum'
  | 'passed'
  | 'awaitingMarking'
  | 'allMarkedAt'
  | 'result'
>;

/** An item of the form, in the order in which its parts are shown. */
export interface PlacedItem {
  readonly versionId: string;
  readonly optionOrder: readonly string[];
}

/**
 * Writes the attempt with its form, unless what it goes by is no longer as it was read: a statement that had to wait for
 * its locks has read what stood before the wait. Gives the interruptions that stop its clock, or undefined where nothing was written.
 */
export async function insertAttempt(
  transaction: EntityManager,
  row: NewAttempt,
  form: readonly PlacedItem[],
  mark: string,
): Promise<Interruption[] | undefined> {
  const rows = await queryRows(
    transaction,
    `WITH opened AS (
       INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, rules, seed, draw_version, parallel_form,
         started_at, deadline_at, extra_time_factor, time_limited, breaks, break_minutes, larger_steps, course_organisation_id)
       SELECT $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8, $9, $18, $10::timestamptz, $11, $12, $13, $14, $15, $19, $20
       WHERE ${selectStartMark({ enrolment: '$4::uuid', organisation: '$2::uuid', person: '$3::uuid' })} = $16
       ON CONFLICT DO NOTHING RETURNING id, organisation_id),
     placed AS (
       INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order)
       SELECT o.organisation_id, o.id, r.position, r.version_id, r.option_order
       FROM opened o, jsonb_to_recordset($17::jsonb) AS r (position smallint, version_id uuid, option_order text[]))
     SELECT ${selectInterruptions('$1::uuid', '$10::timestamptz', forever)} AS interruptions FROM opened`,
    valuesOf(row, form, mark),
  );
  const [opened] = rows;
  return opened && parseInterruptions(opened.interruptions);
}

/** The values of the statement, in the order of its numbers. */
function valuesOf(row: NewAttempt, form: readonly PlacedItem[], mark: string) {
  const items = form.map(({ versionId, optionOrder }, index) => ({
    position: index + 1,
    version_id: versionId,
    option_order: optionOrder,
  }));
  return [
    row.id,
    row.organisationId,
    row.personId,
    row.enrolmentId,
    row.courseEditionId,
    row.number,
    JSON.stringify(row.rules),
    row.seed,
    row.drawVersion,
    row.startedAt,
    row.deadlineAt,
    row.extraTimeFactor,
    row.timeLimited,
    row.breaks,
    row.breakMinutes,
    mark,
    JSON.stringify(items),
    row.parallelForm,
    row.largerSteps,
    row.courseOrganisationId,
  ] as const;
}
