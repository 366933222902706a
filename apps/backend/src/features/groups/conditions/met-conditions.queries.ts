/**
 * Who meets which conditions, as the beginning of a statement: `$1` is the organisation, `$2` the {@link Question}, `$3` the people that are
 * asked about. A condition costs nothing where the rule has none of its kind: its guard is known before the rows are read. All members and
 * some of them are two statements, because a plan for both would read all.
 */

const theseMembers =
  `among AS MATERIALIZED (SELECT DISTINCT t.person_id FROM unnest($3::uuid[]) AS t (person_id))` as const;
const allMembers =
  `among AS MATERIALIZED (SELECT m.person_id FROM identity.members m WHERE m.organisation_id = $1)` as const;

const asked = `asked AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($2::jsonb -> 'conditions') AS c (bit int, kind text, chosen text[], ids uuid[], course uuid, first date, last date))` as const;

const people = `people AS MATERIALIZED (
  SELECT m.person_id, m.roles, (m.last_used_at AT TIME ZONE z.time_zone)::date AS last_day, p.profession
  FROM among t JOIN identity.members m ON m.person_id = t.person_id JOIN identity.people p ON p.id = m.person_id JOIN platform.organisation z ON z.id = m.organisation_id
  WHERE m.organisation_id = $1 AND m.blocked_at IS NULL AND p.blocked_at IS NULL)` as const;

const guard = <const Kind extends string>(kind: Kind) =>
  `c.kind = '${kind}' AND jsonb_path_exists($2::jsonb, '$.conditions[*] ? (@.kind == "${kind}")')` as const;

/** The latest enrolment in the course of a condition; what was renewed does not count. */
const enrolments = `LATERAL (
  SELECT e.person_id, CASE WHEN EXISTS (SELECT FROM assessment.attempts a WHERE a.organisation_id = $1 AND a.enrolment_id = e.id AND a.passed) THEN 'passed'
    WHEN e.place_at IS NULL AND e.done_by_part = '{}' AND NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.organisation_id = $1 AND a.enrolment_id = e.id) THEN 'not-started'
    ELSE 'under-way' END AS state
  FROM among t JOIN learning.enrolments e ON e.person_id = t.person_id WHERE e.organisation_id = $1 AND e.course_id = c.course AND e.withdrawn_at IS NULL
    AND NOT EXISTS (SELECT FROM learning.enrolments n WHERE n.renews_id = e.id AND n.withdrawn_at IS NULL)) e` as const;

/** The last day of the latest certificate of each course; one that counts for ever has none. */
const lastDays = `LATERAL (
  SELECT r.person_id, max(coalesce(r.expires_on, 'infinity')) AS last_day
  FROM among t JOIN registry.certificates r ON r.person_id = t.person_id JOIN catalogue.course_editions ce ON ce.id = r.course_edition_id
  WHERE r.organisation_id = $1 AND r.status = 'valid' AND (c.course IS NULL OR ce.course_id = c.course)
  GROUP BY r.person_id, ce.course_id) d` as const;

const holds = `holds AS (
  SELECT c.bit, p.person_id FROM asked c JOIN people p ON p.profession = ANY (c.chosen) WHERE ${guard('profession')}
  UNION ALL SELECT c.bit, p.person_id FROM asked c JOIN people p ON EXISTS (SELECT FROM unnest(p.roles) AS r (name) WHERE r.name = ANY (c.chosen)) WHERE ${guard('role')}
  UNION ALL SELECT c.bit, p.person_id FROM asked c JOIN people p
    ON CASE WHEN p.last_day IS NULL THEN c.first IS NULL ELSE p.last_day BETWEEN coalesce(c.first, '-infinity') AND coalesce(c.last, 'infinity') END WHERE ${guard('activity')}
  UNION ALL SELECT c.bit, w.person_id FROM asked c JOIN institutions.workplaces w
    ON w.organisation_id = $1 AND w.institution_id = ANY (c.ids) JOIN among t ON t.person_id = w.person_id WHERE ${guard('institution')}
  UNION ALL SELECT c.bit, e.person_id FROM asked c CROSS JOIN ${enrolments} WHERE e.state = ANY (c.chosen) AND ${guard('course')}
  UNION ALL (SELECT c.bit, p.person_id FROM asked c CROSS JOIN people p WHERE 'not-enrolled' = ANY (c.chosen) AND ${guard('course')}
    EXCEPT SELECT c.bit, e.person_id FROM asked c CROSS JOIN among t JOIN learning.enrolments e ON e.person_id = t.person_id AND e.course_id = c.course
    WHERE e.organisation_id = $1 AND e.withdrawn_at IS NULL AND 'not-enrolled' = ANY (c.chosen) AND ${guard('course')})
  UNION ALL SELECT c.bit, d.person_id FROM asked c CROSS JOIN ${lastDays}
    WHERE d.last_day < 'infinity' AND d.last_day BETWEEN coalesce(c.first, '-infinity') AND coalesce(c.last, 'infinity') AND ${guard('last-day')}
  UNION ALL SELECT c.bit, g.person_id FROM asked c JOIN groups.memberships g
    ON g.organisation_id = $1 AND g.group_id = ANY (c.ids) JOIN among t ON t.person_id = g.person_id WHERE ${guard('group')})` as const;

/** Put together without a join: how many are asked about is not known to the planner, who would compare everybody with everybody. */
const met = `met AS (
  SELECT h.person_id, bit_or(h.bit) # ($2::jsonb ->> 'turned')::int AS met
  FROM (SELECT p.person_id, 0 AS bit, true AS asked FROM people p UNION ALL SELECT o.person_id, o.bit, false FROM holds o) h
  GROUP BY h.person_id HAVING bool_or(h.asked))` as const;

const every = `($2::jsonb ->> 'every')::int` as const;

/** Gives `met`: who is asked about, with the sum of the bits of what they meet. */
export const evaluation = `WITH ${theseMembers}, ${asked}, ${people}, ${holds}, ${met}` as const;

/** The same of all members; `$3` is left to whoever goes on. */
export const evaluationOfAll = `WITH ${allMembers}, ${asked}, ${people}, ${holds}, ${met}` as const;

/** Whether a row \`m\` of `met` fits the rule. */
export const isFitting =
  `CASE WHEN ($2::jsonb ->> 'all')::boolean THEN m.met & ${every} = ${every} ELSE m.met & ${every} <> 0 END` as const;

/**
 * Who may meet a condition by an index of its own, `$3` at most for each; professions and days are too common to begin with. Learners are
 * all, so that only what staff may be is looked for.
 */
export const few = `WITH ${asked}, few AS (
  SELECT c.bit, w.person_id AS "personId" FROM asked c CROSS JOIN LATERAL (
    SELECT w.person_id FROM institutions.workplaces w WHERE w.organisation_id = $1 AND w.institution_id = ANY (c.ids) LIMIT $3) w WHERE ${guard('institution')}
  UNION ALL SELECT c.bit, g.person_id FROM asked c CROSS JOIN LATERAL (
    SELECT g.person_id FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = ANY (c.ids) LIMIT $3) g WHERE ${guard('group')}
  UNION ALL SELECT c.bit, e.person_id FROM asked c CROSS JOIN LATERAL (
    SELECT e.person_id FROM learning.enrolments e WHERE e.organisation_id = $1 AND e.course_id = c.course AND e.withdrawn_at IS NULL LIMIT $3) e
    WHERE 'not-enrolled' <> ALL (c.chosen) AND ${guard('course')}
  UNION ALL SELECT c.bit, r.person_id FROM asked c CROSS JOIN LATERAL (
    SELECT r.person_id FROM registry.certificates r WHERE r.organisation_id = $1 AND r.person_id IS NOT NULL AND r.status = 'valid' AND r.expires_on IS NOT NULL AND r.expires_on BETWEEN coalesce(c.first, '-infinity') AND coalesce(c.last, 'infinity') LIMIT $3) r
    WHERE ${guard('last-day')}
  UNION ALL SELECT c.bit, m.person_id FROM asked c CROSS JOIN LATERAL (
    SELECT m.person_id FROM identity.members m WHERE m.organisation_id = $1 AND m.roles <> '{learner}' LIMIT $3) m
    WHERE 'learner' <> ALL (c.chosen) AND ${guard('role')})` as const;

/** What is true of those who are asked about where a condition asks for it, as text, whether it holds or not. */
export const facts = `WITH ${theseMembers}, ${asked}, ${people}, facts AS (
  SELECT c.bit, p.person_id AS "personId", p.profession AS fact FROM asked c CROSS JOIN people p WHERE ${guard('profession')}
  UNION ALL SELECT c.bit, p.person_id, array_to_string(p.roles, ' ') FROM asked c CROSS JOIN people p WHERE ${guard('role')}
  UNION ALL SELECT c.bit, p.person_id, to_char(p.last_day, 'YYYY-MM-DD') FROM asked c CROSS JOIN people p WHERE ${guard('activity')}
  UNION ALL SELECT c.bit, p.person_id, w.institution_id::text /* as text: what is asked for is of several types */ FROM asked c CROSS JOIN people p
    JOIN institutions.workplaces w ON w.organisation_id = $1 AND w.person_id = p.person_id WHERE ${guard('institution')}
  UNION ALL SELECT c.bit, e.person_id, e.state FROM asked c CROSS JOIN ${enrolments} WHERE ${guard('course')}
  UNION ALL SELECT c.bit, d.person_id, to_char(max(d.last_day), 'YYYY-MM-DD') FROM asked c CROSS JOIN ${lastDays} WHERE d.last_day < 'infinity' AND ${guard('last-day')} GROUP BY c.bit, d.person_id
  UNION ALL SELECT c.bit, g.person_id, g.group_id::text FROM asked c JOIN groups.memberships g
    ON g.organisation_id = $1 AND g.group_id = ANY (c.ids) JOIN among t ON t.person_id = g.person_id WHERE ${guard('group')})` as const;
