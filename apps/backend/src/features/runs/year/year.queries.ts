import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isIssued } from '../participant-facts.queries';
import { isOfYear } from '../runs.queries';

/** The first day of a year, and the first that is not in it any more. */
export interface YearSpan {
  readonly from: string;
  readonly until: string;
}

/** The time of a year, by the calendar of the organisation. */
const span =
  `span AS (SELECT o.time_zone AS zone, $2::date::timestamp AT TIME ZONE o.time_zone AS begins, $3::date::timestamp AT TIME ZONE o.time_zone AS ends
    FROM platform.organisation o WHERE o.id = $1)` as const;

/** How many were people, and how many runs there were. */
export async function sumYear(
  transaction: EntityManager,
  organisationId: string,
  { from, until }: YearSpan,
) {
  const rows = await queryRows(
    transaction,
    `WITH ${span}
     SELECT count(DISTINCT e.person_id)::int AS people, (SELECT count(*)::int FROM runs.run r WHERE r.organisation_id = $1 AND ${isOfYear('$2::date', '$3::date')}) AS runs
     FROM learning.enrolments e, span s WHERE e.organisation_id = $1 AND e.enrolled_at >= s.begins AND e.enrolled_at < s.ends`,
    [organisationId, from, until],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a sum gives a row');
  return row;
}

/**
 * What began in the year, what was completed and what was certified in it, each with whoever it is of; a completion is the first attempt
 * that passed, and a certificate may be for a whole programme.
 */
const facts = `${span},
  dated AS (
    SELECT 'begun' AS what, e.id, e.person_id, e.course_id, extract(month FROM e.enrolled_at AT TIME ZONE s.zone)::int AS month, 0 AS hours
      FROM learning.enrolments e, span s WHERE e.organisation_id = $1 AND e.enrolled_at >= s.begins AND e.enrolled_at < s.ends
    UNION ALL SELECT 'done', e.id, e.person_id, e.course_id, extract(month FROM f.at AT TIME ZONE s.zone)::int, n.hours
      FROM (SELECT a.enrolment_id AS id, min(a.closed_at) AS at FROM assessment.attempts a WHERE a.organisation_id = $1 AND a.passed GROUP BY a.enrolment_id) f CROSS JOIN span s
        JOIN learning.enrolments e ON e.id = f.id JOIN catalogue.course_editions n ON n.id = e.course_edition_id WHERE f.at >= s.begins AND f.at < s.ends
    UNION ALL SELECT 'certified', c.enrolment_id, c.person_id, e.course_id, extract(month FROM c.issued_on)::int, 0
      FROM registry.certificates c LEFT JOIN learning.enrolments e ON e.id = c.enrolment_id
      WHERE c.organisation_id = $1 AND c.kind = 'completion' AND ${isIssued} AND c.issued_on >= $2::date AND c.issued_on < $3::date),
  fact AS (
    SELECT d.what, d.month, d.hours, m.profession, i.kind, t.town
    FROM dated d LEFT JOIN people.listed_members m ON m.organisation_id = $1 AND m.person_id = d.person_id LEFT JOIN institutions.institutions i ON i.id = m.institution_id
      LEFT JOIN LATERAL (SELECT nullif(r.town, '') AS town FROM runs.participant p JOIN runs.run r ON r.id = p.run_id
        WHERE p.organisation_id = $1 AND p.person_id = d.person_id AND p.state = 'enrolled' AND (d.id IN (p.enrolment_id, p.programme_participant_id)
          OR EXISTS (SELECT FROM programmes.participants b JOIN programmes.edition_parts q ON q.edition_id = b.edition_id WHERE b.id = p.programme_participant_id AND q.course_id = d.course_id)) ORDER BY r.starts_on DESC LIMIT 1) t ON true)` as const;

/** By what a year is told apart. */
export type YearPart = 'month' | 'profession' | 'kind' | 'town';

/** What came together in a year by month, profession, kind of institution and town of the run, in one pass. */
export async function splitYear(
  transaction: EntityManager,
  organisationId: string,
  { from, until }: YearSpan,
) {
  const rows = await queryRows(
    transaction,
    `WITH ${facts}
     SELECT /* "enrolments" is not null: a count; "completions" is not null: a count; "certificates" is not null: a count; "hours" is not null: none of what is summed is null */
       CASE WHEN grouping(f.month) = 0 THEN 'month' WHEN grouping(f.profession) = 0 THEN 'profession' WHEN grouping(f.kind) = 0 THEN 'kind' ELSE 'town' END AS part,
       coalesce(f.month::text /* as text: keys of the other parts are */, f.profession, f.kind, f.town) AS key, count(*) FILTER (WHERE f.what = 'begun')::int AS enrolments,
       count(*) FILTER (WHERE f.what = 'done')::int AS completions, count(*) FILTER (WHERE f.what = 'certified')::int AS certificates, sum(f.hours)::float8 AS hours
     FROM fact f GROUP BY GROUPING SETS ((f.month), (f.profession), (f.kind), (f.town)) ORDER BY enrolments DESC, completions DESC, certificates DESC, key`,
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
  readonly hours: number | null;
}

/** Each organisation’s year; none where the transaction does not work in the network. */
export function findMemberYears(
  transaction: EntityManager,
  { from, until }: YearSpan,
): Promise<MemberYear[]> {
  return queryRows(
    transaction,
    `SELECT /* "id" is not null: of each organisation; "runs" is not null: a count */ y.id, y.runs, y.enrolments, y.completions, y.certificates, y.hours FROM runs.year_of_members($1::date, $2::date) y`,
    [from, until],
  );
}
