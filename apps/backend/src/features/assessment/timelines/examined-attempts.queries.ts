import type { EntityManager } from 'typeorm';
import { toLikePatterns } from '../../../platform/database/name-search';
import { queryRows } from '../../../platform/database/query';
import type { PublishedText } from '../../catalogue';
import type { AttemptEntity } from '../attempt.entity';

/** An attempt, whose it is, and how it went. */
export interface ExaminedRow {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly courseId: string;
  readonly courseTitle: PublishedText;
  readonly edition: number;
  readonly number: number;
  readonly parallelForm: AttemptEntity['parallelForm'];
  readonly startedAt: Date;
  readonly state: AttemptEntity['state'];
  readonly awaitingMarking: boolean;
  readonly passed: boolean | null;
  readonly percent: number | null;
  readonly late: number;
  readonly takeovers: number;
}

/** Whose attempts are looked at; `blind` leaves out what waits for marks. */
export interface ExaminedScope {
  readonly organisationId: string;
  readonly blind: boolean;
}

interface Page {
  readonly course: string | undefined;
  /** Folded words that all stand in the name. */
  readonly words: readonly string[];
  readonly notable: boolean;
  readonly after: string | undefined;
  readonly limit: number;
}

const seen = `a.organisation_id = $1 AND NOT (a.awaiting_marking AND $2)`;
const columns = `
  a.id, p.id AS "personId", p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", ce.course_id AS "courseId",
  ce.title AS "courseTitle", ce.number AS edition, a.number, a.parallel_form AS "parallelForm", a.started_at AS "startedAt", a.state,
  a.awaiting_marking AS "awaitingMarking", a.passed, (a.result->>'percent')::int AS percent, a.epoch - 1 AS takeovers,
  (SELECT count(*)::int FROM assessment.answer WHERE organisation_id = a.organisation_id AND attempt_id = a.id AND flag IS NOT NULL) AS late`;
const tables = `assessment.attempt a JOIN identity.people p ON p.id = a.person_id JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id`;

/** The last begun first. The results, which are large, are opened for the page only. */
export function findExamined(
  transaction: EntityManager,
  { organisationId, blind }: ExaminedScope,
  { course, words, notable, after, limit }: Page,
): Promise<ExaminedRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE a.id IN (
       SELECT a.id FROM ${tables} WHERE ${seen} AND ($3::uuid IS NULL OR ce.course_id = $3) AND coalesce(p.name_folded, '') LIKE ALL ($4::text[])
         AND (NOT $5 OR a.id IN (SELECT attempt_id FROM assessment.answer WHERE organisation_id = $1 AND flag IS NOT NULL
           UNION ALL SELECT attempt_id FROM assessment.takeover WHERE organisation_id = $1))
         AND ($6::uuid IS NULL OR (a.started_at, a.id) < (SELECT started_at, id FROM assessment.attempt WHERE id = $6 AND organisation_id = $1))
       ORDER BY a.started_at DESC, a.id DESC LIMIT $7)
     ORDER BY a.started_at DESC, a.id DESC`,
    [organisationId, blind, course ?? null, toLikePatterns(words), notable, after ?? null, limit],
  );
}

export async function findExaminedOne(
  transaction: EntityManager,
  { organisationId, blind }: ExaminedScope,
  id: string,
): Promise<ExaminedRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE ${seen} AND a.id = $3`,
    [organisationId, blind, id],
  );
  return rows[0];
}

/** The courses with attempts, and how many; and how many are left out. */
export async function countExamined(
  transaction: EntityManager,
  { organisationId, blind }: ExaminedScope,
): Promise<{
  courses: { id: string; title: PublishedText; count: number }[];
  withheld: number;
}> {
  const courses = await queryRows(
    transaction,
    `SELECT c.id, cur.title, t.count FROM (SELECT ce.course_id, count(*)::int AS count FROM (
         SELECT course_edition_id FROM assessment.attempt a WHERE ${seen}) a
       JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id GROUP BY ce.course_id) t
     JOIN catalogue.courses c ON c.id = t.course_id JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
     ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu"`,
    [organisationId, blind],
  );
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS withheld FROM assessment.attempt WHERE organisation_id = $1 AND awaiting_marking AND $2',
    [organisationId, blind],
  );
  return { courses, withheld: rows[0]?.withheld ?? 0 };
}
