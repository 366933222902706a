import {
  publishingEffects,
  type uncarriedAccreditation,
} from '@svetionik/contracts/accreditations';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../../platform/database/query';

type Uncarried = z.output<typeof uncarriedAccreditation>;
type TouchedCourse = z.output<typeof touchedCourse>;

const touchedCourse = publishingEffects.shape.courses.element;

/**
 * The accreditations that held for an earlier edition of a course, still count or are to begin, do not hold for the current one, and
 * were not left behind by a decision since. The day is $2.
 */
const uncarried = `
  SELECT a.id AS accreditation, a.decision, to_char(a.valid_to, 'YYYY-MM-DD') AS "validTo", c.id AS course, cur.title, tied.number AS "from",
    json_build_object('id', cur.id, 'number', cur.number) AS edition
  FROM catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
  CROSS JOIN LATERAL (
    SELECT t.accreditation_id, max(e.number) AS number FROM catalogue.course_editions e
    JOIN certification.accredited_edition t ON t.course_edition_id = e.id WHERE e.course_id = c.id GROUP BY t.accreditation_id
  ) tied
  JOIN certification.accreditation a ON a.id = tied.accreditation_id
  WHERE c.organisation_id = $1 AND c.withdrawn_at IS NULL AND tied.number < cur.number
    AND a.archived_at IS NULL AND (a.valid_to IS NULL OR a.valid_to >= $2::date)
    AND NOT EXISTS (
      SELECT 1 FROM certification.accreditation_decision d JOIN catalogue.course_editions de ON de.id = d.course_edition_id
      WHERE d.accreditation_id = a.id AND de.course_id = c.id AND de.number > tied.number
    )`;

export async function findUncarried(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  course: string | undefined,
): Promise<Uncarried[]> {
  const rows = await queryRows(
    transaction,
    `${uncarried} AND ($3::uuid IS NULL OR c.id = $3)
     ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu", c.id, a.created_at, a.id LIMIT 200`,
    [organisationId, day, course ?? null],
  );
  return rows.map(({ decision: { body, number }, course: id, title, ...row }) => ({
    ...row,
    body,
    number,
    course: { id, title },
  }));
}

interface CarryingDecision {
  readonly organisationId: string;
  readonly accreditation: string;
  readonly edition: string;
  readonly carried: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** False where somebody was faster. What is carried is a new version of the accreditation, so that who edits it sees the change. */
export async function storeCarrying(
  transaction: EntityManager,
  decision: CarryingDecision,
): Promise<boolean> {
  const { organisationId, accreditation, edition, carried, reason, by, at } = decision;
  const rows = await queryRows(
    transaction,
    `INSERT INTO certification.accreditation_decision (organisation_id, accreditation_id, course_edition_id, carried, reason, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
    [organisationId, accreditation, edition, carried, reason, by, at],
  );
  if (rows.length === 0 || !carried) return rows.length > 0;
  await execute(
    transaction,
    `WITH carried AS (UPDATE certification.accreditation SET version = version + 1 WHERE id = $2 AND organisation_id = $1 RETURNING id)
     INSERT INTO certification.accredited_edition (organisation_id, accreditation_id, course_edition_id) SELECT $1, id, $3 FROM carried
     ON CONFLICT DO NOTHING`,
    [organisationId, accreditation, edition],
  );
  return true;
}

/** The courses that a draft is or that use it, by title. The day is `day`. */
export async function findTouchedCourses(
  transaction: EntityManager,
  organisationId: string,
  draft: string,
  day: string,
): Promise<TouchedCourse[]> {
  const rows = await queryRows(
    transaction,
    `/* "title" is not null: the content of a course has one */
     SELECT d.id, d.content->>'title' AS title, cur.number AS edition,
       (SELECT count(*)::int FROM learning.enrolments e WHERE e.course_id = c.id AND e.withdrawn_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM assessment.attempts t WHERE t.enrolment_id = e.id AND t.passed)) AS enrolled,
       (SELECT count(*)::int FROM learning.enrolments e WHERE e.course_id = c.id AND e.withdrawn_at IS NULL
          AND EXISTS (SELECT 1 FROM assessment.attempts t WHERE t.enrolment_id = e.id AND t.passed)
          AND NOT EXISTS (SELECT 1 FROM certification.certificate f WHERE f.enrolment_id = e.id)) AS waiting,
       coalesce((SELECT json_agg(json_build_object('id', a.id, 'body', a.decision->'body', 'number', a.decision->>'number') ORDER BY a.created_at, a.id)
          FROM certification.accredited_edition t JOIN certification.accreditation a ON a.id = t.accreditation_id
          WHERE t.course_edition_id = cur.id AND a.archived_at IS NULL AND (a.valid_to IS NULL OR a.valid_to >= $3::date)), '[]') AS accreditations
     FROM authoring.drafts d
     LEFT JOIN catalogue.courses c ON c.id = d.id
     LEFT JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
     WHERE d.organisation_id = $1 AND d.kind = 'course'
       AND (d.id = $2 OR d.content->'modules' @> jsonb_build_array(jsonb_build_object('module', $2::text)))
     ORDER BY d.content->>'title' COLLATE "sr-Latn-x-icu", d.id LIMIT 200`,
    [organisationId, draft, day],
  );
  return rows.map(({ accreditations, ...row }) => ({
    ...row,
    accreditations: touchedCourse.shape.accreditations.parse(accreditations),
  }));
}

/** Whether there is a course or a module with this id to be published. */
export async function isPublishable(
  transaction: EntityManager,
  organisationId: string,
  draft: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT 1 FROM authoring.drafts WHERE organisation_id = $1 AND id = $2 AND kind IN ('course', 'module')`,
    [organisationId, draft],
  );
  return rows.length > 0;
}
