import { publishingEffects } from '@svetionik/contracts/accreditations';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { queryRows } from '../../../platform/database/query';

type TouchedCourse = z.output<typeof touchedCourse>;

const touchedCourse = publishingEffects.shape.courses.element;

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
          AND NOT EXISTS (SELECT 1 FROM registry.certificates f WHERE f.enrolment_id = e.id)) AS waiting,
       coalesce((SELECT json_agg(json_build_object('id', a.id, 'body', a.decision->'body', 'number', a.decision->>'number') ORDER BY a.created_at, a.id)
          FROM profiles.accredited_editions t JOIN profiles.accreditations a ON a.id = t.accreditation_id
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
