import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isOfYear } from '../runs.queries';

/** The first day of a year, and the first that is not in it any more. */
export interface YearSpan {
  readonly from: string;
  readonly until: string;
}

/** What began in the year and what was completed in it, each with whoever it is of; a completion is the first attempt that passed. */
const facts = `
  span AS (SELECT o.time_zone AS zone, $2::date::timestamp AT TIME ZONE o.time_zone AS begins, $3::date::timestamp AT TIME ZONE o.time_zone AS ends
    FROM platform.organisation o WHERE o.id = $1),
  dated AS (
    SELECT e.id, e.enrolled_at AS at, false AS done FROM learning.enrolments e, span s WHERE e.organisation_id = $1 AND e.enrolled_at >= s.begins AND e.enrolled_at < s.ends
    UNION ALL SELECT f.id, f.at, true FROM (SELECT a.enrolment_id AS id, min(a.closed_at) AS at FROM assessment.attempts a WHERE a.organisation_id = $1 AND a.passed GROUP BY a.enrolment_id) f, span s
      WHERE f.at >= s.begins AND f.at < s.ends),
  fact AS (
    SELECT d.done, extract(month FROM d.at AT TIME ZONE s.zone)::int AS month, e.person_id AS person, m.profession, i.kind, t.town, n.hours
    FROM dated d CROSS JOIN span s JOIN learning.enrolments e ON e.id = d.id JOIN catalogue.course_editions n ON n.id = e.course_edition_id
      LEFT JOIN people.listed_members m ON m.organisation_id = $1 AND m.person_id = e.person_id LEFT JOIN institutions.institutions i ON i.id = m.institution_id
      LEFT JOIN LATERAL (SELECT nullif(r.town, '') AS town FROM runs.participant p JOIN runs.run r ON r.id = p.run_id
        WHERE p.organisation_id = $1 AND p.person_id = e.person_id AND p.state = 'enrolled' AND (p.enrolment_id = e.id
          OR EXISTS (SELECT FROM programmes.participants b JOIN programmes.edition_parts q ON q.edition_id = b.edition_id WHERE b.id = p.programme_participant_id AND q.course_id = e.course_id)) ORDER BY r.starts_on DESC LIMIT 1) t ON true)` as const;

/** What came together in a year, in all. */
export async function sumYear(
  transaction: EntityManager,
  organisationId: string,
  { from, until }: YearSpan,
) {
  const rows = await queryRows(
    transaction,
    `WITH ${facts}
     SELECT count(*) FILTER (WHERE NOT f.done)::int AS enrolments, count(*) FILTER (WHERE f.done)::int AS completions, count(DISTINCT f.person) FILTER (WHERE NOT f.done)::int AS people,
       count(DISTINCT f.town) FILTER (WHERE NOT f.done)::int AS towns, coalesce(sum(f.hours) FILTER (WHERE f.done), 0)::float8 AS hours,
       (SELECT count(*)::int FROM runs.run r WHERE r.organisation_id = $1 AND ${isOfYear('$2::date', '$3::date')}) AS runs,
       (SELECT count(*)::int FROM registry.certificates c WHERE c.organisation_id = $1 AND c.kind = 'completion' AND c.status = 'valid' AND c.issued_on >= $2::date AND c.issued_on < $3::date) AS certificates
     FROM fact f`,
    [organisationId, from, until],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a sum gives a row');
  return row;
}

/** By what a year is told apart. */
export type YearPart = 'month' | 'profession' | 'kind' | 'town';

/** The same by month, profession, kind of institution and town of the run, in one pass. */
export async function splitYear(
  transaction: EntityManager,
  organisationId: string,
  { from, until }: YearSpan,
) {
  const rows = await queryRows(
    transaction,
    `WITH ${facts}
     SELECT /* "enrolments" is not null: a count; "completions" is not null: a count */ CASE WHEN grouping(f.month) = 0 THEN 'month' WHEN grouping(f.profession) = 0 THEN 'profession' WHEN grouping(f.kind) = 0 THEN 'kind' ELSE 'town' END AS part,
       coalesce(f.month::text /* as text: keys of the other parts are */, f.profession, f.kind, f.town) AS key, count(*) FILTER (WHERE NOT f.done)::int AS enrolments, count(*) FILTER (WHERE f.done)::int AS completions
     FROM fact f GROUP BY GROUPING SETS ((f.month), (f.profession), (f.kind), (f.town)) ORDER BY enrolments DESC, completions DESC, key`,
    [organisationId, from, until],
  );
  return rows;
}

/** Where the enrolments of a year are now. */
export async function sumStates(
  transaction: EntityManager,
  organisationId: string,
  { from, until }: YearSpan,
) {
  const rows = await queryRows(
    transaction,
    `SELECT count(*) FILTER (WHERE f.passed)::int AS finished, count(*) FILTER (WHERE NOT f.passed AND NOT f.withdrawn)::int AS "underWay", count(*) FILTER (WHERE NOT f.passed AND f.withdrawn)::int AS left
     FROM (SELECT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS passed, e.withdrawn_at IS NOT NULL AS withdrawn
       FROM learning.enrolments e JOIN platform.organisation o ON o.id = e.organisation_id
       WHERE e.organisation_id = $1 AND e.enrolled_at >= $2::date::timestamp AT TIME ZONE o.time_zone AND e.enrolled_at < $3::date::timestamp AT TIME ZONE o.time_zone) f`,
    [organisationId, from, until],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a sum gives a row');
  return row;
}

interface MemberYear {
  readonly id: string;
  readonly runs: number;
  readonly enrolments: number | null;
  readonly completions: number | null;
  readonly certificates: number | null;
}

/** Each organisation’s year; none where the transaction does not work in the network. */
export function findMemberYears(
  transaction: EntityManager,
  { from, until }: YearSpan,
): Promise<MemberYear[]> {
  return queryRows(
    transaction,
    `SELECT /* "id" is not null: of each organisation; "runs" is not null: a count */ y.id, y.runs, y.enrolments, y.completions, y.certificates FROM runs.year_of_members($1::date, $2::date) y`,
    [from, until],
  );
}
