import type { EntityManager } from 'typeorm';
import { byName, toLikePatterns } from '../../platform/database/name-search';
import { queryRows } from '../../platform/database/query';
import type { PublishedText } from '../catalogue';

/** Somebody without an attempt left, and how those so far went. */
export interface UsedUpRow {
  readonly enrolment: string;
  readonly personId: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly profession: string | null;
  readonly courseId: string;
  readonly courseTitle: PublishedText;
  readonly edition: number;
  readonly attempts: number;
  readonly extra: number;
  readonly best: number;
  readonly last: number;
  readonly lastClosedAt: Date;
}

interface Page {
  readonly course: string | undefined;
  /** Folded words that all stand in the name. */
  readonly words: readonly string[];
  readonly after: string | undefined;
  readonly limit: number;
}

/**
 * Enrolments with as many failed attempts as were allowed, and nothing but failed ones. The database keeps a row for each of them; what
 * makes them so is asked of these again.
 */
const usedUp = `
  learning.exhausted_enrolment u
  JOIN learning.enrolment e ON e.id = u.enrolment_id AND e.withdrawn_at IS NULL
  JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS attempts FROM assessment.attempts WHERE enrolment_id = e.id AND NOT passed) f
  CROSS JOIN LATERAL (SELECT count(*)::int AS extra FROM learning.extra_attempt WHERE enrolment_id = e.id) x`;
const nothingLeft = `u.organisation_id = $1 AND f.attempts >= (ce.assessment->>'attempts')::int + x.extra
  AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND number > 0 AND passed IS NOT FALSE)`;

/** By name. The results, which are large, are opened for the page only. */
export function findExhaustedEnrolments(
  transaction: EntityManager,
  organisationId: string,
  { course, words, after, limit }: Page,
): Promise<UsedUpRow[]> {
  return queryRows(
    transaction,
    `WITH page AS (
       SELECT e.id, p.id AS "personId", p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.profession,
         ce.course_id AS "courseId", ce.title AS "courseTitle", ce.number AS edition, f.attempts, x.extra,
         row_number() OVER (ORDER BY ${byName}, e.id) AS place
       FROM ${usedUp} JOIN identity.people p ON p.id = e.person_id
       WHERE ${nothingLeft} AND ($2::uuid IS NULL OR e.course_id = $2) AND coalesce(p.name_folded, '') LIKE ALL ($3::text[])
         AND ($4::uuid IS NULL OR (${byName}, e.id) > (
           SELECT ${byName}, e.id FROM learning.enrolment e JOIN identity.people p ON p.id = e.person_id WHERE e.id = $4 AND e.organisation_id = $1))
       ORDER BY place LIMIT $5)
     SELECT /* "best" is not null: whoever has no attempt left has failed one, which has a result;
       "last" is not null: as the best; "lastClosedAt" is not null: as the best */ page.id AS enrolment, page.*, r.best, r.last, r."lastClosedAt" FROM page CROSS JOIN LATERAL (
       SELECT max((result->>'percent')::int) AS best, (array_agg((result->>'percent')::int ORDER BY number DESC))[1] AS last,
         max(closed_at) AS "lastClosedAt"
       FROM assessment.attempts WHERE enrolment_id = page.id AND number > 0) r
     ORDER BY page.place`,
    [organisationId, course ?? null, toLikePatterns(words), after ?? null, limit],
  );
}

/** The courses with people who have no attempt left, and how many these are. */
export function countUsedUpByCourse(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ id: string; title: PublishedText; count: number }[]> {
  return queryRows(
    transaction,
    `SELECT c.id, cur.title, count(*)::int AS count FROM ${usedUp}
     JOIN catalogue.courses c ON c.id = e.course_id
     JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
     WHERE ${nothingLeft} GROUP BY c.id, cur.title ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu"`,
    [organisationId],
  );
}

/** How many enrolments have no attempt left. */
export async function countExhausted(
  transaction: EntityManager,
  organisationId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM ${usedUp} WHERE ${nothingLeft}`,
    [organisationId],
  );
  return rows[0]?.count ?? 0;
}

/** Brings the rows of enrolments without an attempt left to what is so in the organisation, and says how many had to change. */
export async function compareExhausted(transaction: EntityManager): Promise<number> {
  const rows = await queryRows(transaction, 'SELECT learning.compare_exhausted() AS changed');
  return rows[0]?.changed ?? 0;
}
