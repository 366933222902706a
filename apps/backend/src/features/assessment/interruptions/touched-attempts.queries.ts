import type { EntityManager } from 'typeorm';
import { byName, toLikePatterns } from '../../../platform/database/name-search';
import { queryRows } from '../../../platform/database/query';
import type { PublishedText } from '../../catalogue';

/** A stretch of time of an organisation, and a course where only one is meant. */
export interface TouchedPeriod {
  readonly organisationId: string;
  readonly from: string;
  readonly to: string;
  readonly course: string | undefined;
}

export interface TouchedRow {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly courseId: string;
  readonly courseTitle: PublishedText;
  readonly edition: number;
  readonly startedAt: Date;
  readonly open: boolean;
}

/** Attempts under way in the time `$2` to `$3`. Without a limit of time no clock could stand still, and what was handed in was done with. */
const touched = `assessment.attempt a JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
  WHERE a.organisation_id = $1 AND a.time_limited AND a.started_at < $3::timestamptz
    AND (a.state = 'open' OR a.state = 'expired' AND a.closed_at > $2::timestamptz)`;

/** By name, a page after the attempt `after`. Who took them is looked for by the attempt: few are touched of many people. */
export function findTouched(
  transaction: EntityManager,
  { organisationId, from, to, course }: TouchedPeriod,
  {
    words,
    after,
    limit,
  }: {
    readonly words: readonly string[];
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<TouchedRow[]> {
  return queryRows(
    transaction,
    `WITH touched AS (SELECT a.id, a.person_id, a.started_at, a.state, ce.course_id, ce.title, ce.number FROM ${touched} AND ($4::uuid IS NULL OR ce.course_id = $4))
     SELECT a.id, p.id AS "personId", p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", a.course_id AS "courseId",
       a.title AS "courseTitle", a.number AS edition, a.started_at AS "startedAt", a.state = 'open' AS open
     FROM touched a
     CROSS JOIN LATERAL (SELECT id, email, name_latin, name_cyrillic, name_folded, name_sort_key FROM identity.people WHERE id = a.person_id OFFSET 0) p
     WHERE coalesce(p.name_folded, '') LIKE ALL ($5::text[]) AND ($6::uuid IS NULL OR (${byName}, a.id) > (
       SELECT ${byName}, $6::uuid FROM assessment.attempt o JOIN identity.people p ON p.id = o.person_id WHERE o.id = $6 AND o.organisation_id = $1))
     ORDER BY ${byName}, a.id LIMIT $7`,
    [organisationId, from, to, course ?? null, toLikePatterns(words), after ?? null, limit],
  );
}

/** The courses that were touched, and how many of their attempts are open yet. */
export function countTouchedByCourse(
  transaction: EntityManager,
  { organisationId, from, to }: TouchedPeriod,
): Promise<{ id: string; title: PublishedText; open: number }[]> {
  return queryRows(
    transaction,
    `SELECT c.id, cur.title, t.open FROM (
       SELECT ce.course_id, count(*) FILTER (WHERE a.state = 'open')::int AS open FROM ${touched} GROUP BY ce.course_id) t
     JOIN catalogue.courses c ON c.id = t.course_id JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
     ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu"`,
    [organisationId, from, to],
  );
}

/** The open ones that are meant, held until the transaction ends: none of them is closed before its clock has stood still. */
export async function lockTouched(
  transaction: EntityManager,
  { organisationId, from, to, course }: TouchedPeriod,
  {
    choice,
    attempts,
  }: { readonly choice: 'except' | 'only'; readonly attempts: readonly string[] },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT a.id FROM ${touched} AND a.state = 'open' AND ($4::uuid IS NULL OR ce.course_id = $4) AND (a.id = ANY ($5::uuid[])) = $6
     ORDER BY a.id FOR UPDATE OF a`,
    [organisationId, from, to, course ?? null, attempts, choice === 'only'],
  );
  return rows.map(({ id }) => id);
}
