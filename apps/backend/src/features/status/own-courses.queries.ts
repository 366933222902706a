import { queryRows } from '../../platform/database/query';
import { selectOrganiserId } from '../catalogue';
import { selectWithdrawal, type PublishedText, type StoredWithdrawal } from '../catalogue';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/** Whose courses they are. */
export interface Learner {
  readonly personId: string;
  readonly organisationId: string;
}

/** An enrolment with what the learner did in it, and what became of that. */
export interface OwnCourseRow {
  readonly enrolment: string;
  readonly courseEditionId: string;
  readonly enrolledAt: Date;
  readonly organiser: PublishedText;
  readonly renews: string | null;
  readonly left: boolean;
  readonly offered: boolean;
  readonly withdrawal: StoredWithdrawal | null;
  /** Whether the document would have a name to bear. */
  readonly named: boolean;
  readonly done: string[];
  readonly extra: number;
  /** The last day on which an attempt of the rules may be begun. */
  readonly closesOn: string | null;
  readonly attempts: readonly AttemptRow[];
  /** The certificate that is valid or suspended, or else the last one that was revoked. */
  readonly certificate: z.output<typeof certificateRow>;
}

/** Instants in milliseconds since 1970 UTC. */
export interface AttemptRow {
  readonly id: string;
  readonly closedAt: number | null;
  readonly passed: boolean | null;
  /** Null where there is no limit of time, or the clock stood still for a while. */
  readonly deadline: number | null;
}

const certificateRow = z
  .object({
    id: z.string(),
    kind: z.enum(['completion', 'participation']),
    status: z.enum(['valid', 'suspended', 'revoked']),
    ready: z.boolean(),
  })
  .nullable();

const mostCourses = 200;
const milliseconds = <const Column extends string>(column: Column) =>
  `floor(extract(epoch FROM ${column}) * 1000)::float8` as const;
const attempts =
  `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'closedAt', ${milliseconds('a.closed_at')}, 'passed', a.passed, 'deadline',
    CASE WHEN NOT EXISTS (SELECT FROM assessment.service_interruptions o WHERE o.ends_at > a.started_at)
      AND NOT EXISTS (SELECT FROM assessment.attempt_breaks b WHERE b.attempt_id = a.id) THEN ${milliseconds('a.deadline_at')} END) ORDER BY a.number), '[]'::jsonb)
  FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.number > 0)` as const;
const certificate = `(SELECT jsonb_build_object('id', c.id, 'kind', c.kind, 'status', c.status, 'ready', c.rendering = 'ready')
  FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status IN ('valid', 'suspended', 'revoked') ORDER BY c.status = 'valid' DESC, c.status = 'suspended' DESC, c.kind = 'completion' DESC, c.issued_at DESC LIMIT 1)`;

/**
 * The person's enrolments, the one touched last first; one that was left only where the course was not joined again, or where it
 * is the one that is asked for. What is done comes as JSON: its parser is native, that of an array is not.
 */
export async function findOwnCourses(
  transaction: EntityManager,
  person: Learner,
  enrolment: string | null = null,
): Promise<OwnCourseRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id AS enrolment, e.course_edition_id AS "courseEditionId", e.enrolled_at AS "enrolledAt", o.name AS organiser, e.renews_id AS renews, e.withdrawn_at IS NOT NULL AS "left", c.offered, ${selectWithdrawal('e.course_edition_id')} AS withdrawal,
       (EXISTS (SELECT FROM identity.printed_names pn WHERE pn.person_id = e.person_id)
         OR EXISTS (SELECT FROM issuing.named_documents d WHERE d.organisation_id = e.organisation_id AND d.enrolment_id = e.id)) AS named,
       (SELECT coalesce(json_agg(block_key), '[]') FROM learning.blocks_done WHERE enrolment_id = e.id) AS done,
       (SELECT count(*)::int FROM learning.extra_attempts x WHERE x.enrolment_id = e.id) AS extra, to_char(e.closes_on, 'YYYY-MM-DD') AS "closesOn", ${attempts} AS attempts, ${certificate} AS certificate
     FROM learning.enrolments e
     JOIN catalogue.courses c ON c.id = e.course_id
     JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id
     JOIN organisations.organisers o ON o.id = ${selectOrganiserId('ce', '$2')}
     WHERE e.person_id = $1 AND e.organisation_id = $2 AND e.id = coalesce($3, e.id) AND (e.withdrawn_at IS NULL OR $3 IS NOT NULL OR NOT EXISTS (
       SELECT FROM learning.enrolments n WHERE n.person_id = e.person_id AND n.organisation_id = e.organisation_id AND n.course_id = e.course_id AND n.id > e.id))
     ORDER BY coalesce(e.place_at, e.enrolled_at) DESC, e.id DESC LIMIT ${mostCourses}`,
    [person.personId, person.organisationId, enrolment],
  );
  return rows.map((row) => ({ ...row, certificate: certificateRow.parse(row.certificate) }));
}
