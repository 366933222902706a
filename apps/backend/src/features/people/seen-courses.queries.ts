import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';

/** An enrolment with what was done in it; `results` are those of closed attempts, null while one is marked. */
export interface SeenCourseRow {
  readonly enrolment: string;
  readonly personId: string;
  readonly courseId: string;
  readonly courseEditionId: string;
  readonly enrolledAt: Date;
  readonly enrolledOn: string;
  readonly renews: boolean;
  readonly done: string[];
  readonly results: readonly (boolean | null)[];
  readonly endedOn: string | null;
}

const mostCourses = 200;
const results = z.array(z.boolean().nullable());

/** The enrolments of some people, in one course or in all, the newest of a person first. */
export async function findSeenCourses(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  course: string | null,
): Promise<SeenCourseRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id AS enrolment, e.person_id AS "personId", e.course_id AS "courseId", e.course_edition_id AS "courseEditionId", e.enrolled_at AS "enrolledAt",
       to_char(e.enrolled_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS "enrolledOn", e.renews_id IS NOT NULL AS renews,
       (SELECT coalesce(json_agg(block_key), '[]') FROM learning.blocks_done WHERE enrolment_id = e.id) AS done,
       a.results, to_char(a.ended AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS "endedOn"
     FROM unnest($2::uuid[]) AS w (id) CROSS JOIN LATERAL (
         SELECT e.* FROM learning.enrolments e WHERE e.person_id = w.id AND e.organisation_id = $1 AND ($3::uuid IS NULL OR e.course_id = $3) AND e.withdrawn_at IS NULL
         ORDER BY e.enrolled_at DESC, e.id DESC LIMIT ${mostCourses}) e
       JOIN platform.organisation z ON z.id = e.organisation_id
       CROSS JOIN LATERAL (SELECT coalesce(json_agg(passed ORDER BY number), '[]') AS results, coalesce(min(closed_at) FILTER (WHERE passed), max(closed_at) FILTER (WHERE passed IS NOT NULL)) AS ended
         FROM assessment.attempts WHERE enrolment_id = e.id AND number > 0 AND closed_at IS NOT NULL) a
     ORDER BY e.enrolled_at DESC, e.id DESC`,
    [organisationId, people, course],
  );
  return rows.map((row) => ({ ...row, results: results.parse(row.results) }));
}
