import type { overseenStandings } from '@svetionik/contracts/runs';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import {
  beginDay,
  finishDay,
  isBegun,
  isCertified,
  isFinished,
  awaitsMarks,
  isLate,
  isOutOfAttempts,
  participants,
} from './participant-facts.queries';
import { subjects } from './runs.queries';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

/** Whoever is on a run, with where they work. */
const placed =
  `${participants} JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id` as const;

/** Of a run that is told about: it was opened, was not cancelled, and goes on or has ended within the last 30 days. */
const isTold = <const Today extends string>(today: Today) =>
  `(r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= ${today}::date - 30)` as const;

/** Runs on which people of institutions are and how these stand, those with most late people first, then the one that ends first. */
export function findOverseenRuns(
  transaction: EntityManager,
  organisationId: string,
  institutions: readonly string[],
  { day, most }: { readonly day: string; readonly most: number },
) {
  return queryRows(
    transaction,
    `SELECT r.id, r.title, ke.title AS "courseTitle", oe.title AS "programmeTitle", ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn", c.people, c.late, c.finished, c.certified
     FROM (SELECT f.run, count(*)::int AS people, count(*) FILTER (WHERE f.late)::int AS late, count(*) FILTER (WHERE f.finished)::int AS finished, count(*) FILTER (WHERE f.certified)::int AS certified
         FROM (SELECT p.run_id AS run, ${isLate('$2')} AS late, ${isFinished} AS finished, ${isCertified} AS certified FROM ${placed}
           WHERE p.organisation_id = $1 AND p.state = 'enrolled' AND m.institution_id = ANY ($3::uuid[]) AND ${isTold('$2')}) f GROUP BY f.run) c
       JOIN runs.run r ON r.id = c.run ${subjects}
     ORDER BY c.late DESC, r.ends_on, r.id LIMIT $4`,
    [organisationId, day, institutions, most],
  );
}

/** Which people of a run are asked for: of institutions, of all where they are null. */
interface Overseen {
  readonly runId: string;
  readonly institutions: readonly string[] | null;
}

/** Whether somebody whom it is about is on a run that is told about. */
export async function hasOverseen(
  transaction: EntityManager,
  organisationId: string,
  { runId, institutions }: Overseen,
  today: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT FROM ${placed} WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.state = 'enrolled' AND ($3::uuid[] IS NULL OR m.institution_id = ANY ($3::uuid[])) AND ${isTold('$4')} LIMIT 1`,
    [organisationId, runId, institutions, today],
  );
  return rows.length > 0;
}

interface OverseenPage extends Overseen {
  readonly standing: (typeof overseenStandings)[number];
  readonly today: string;
  readonly after: string | undefined;
  readonly limit: number;
}

/** A page of them by surname. */
export function findOverseenParticipants(
  transaction: EntityManager,
  organisationId: string,
  { runId, institutions, standing, today, after, limit }: OverseenPage,
) {
  return queryRows(
    transaction,
    `SELECT p.person_id AS id, n.name_latin AS "nameLatin", n.name_cyrillic AS "nameCyrillic", i.name AS institution, ${dayOf(beginDay)} AS "beginBy", ${dayOf(finishDay)} AS "finishBy",
       ${isBegun} AS begun, ${isFinished} AS finished, ${awaitsMarks} AS "handedIn", ${isOutOfAttempts} AS "usedUp", ${isCertified} AS certified
     FROM ${placed} JOIN identity.people n ON n.id = p.person_id LEFT JOIN institutions.institutions i ON i.id = m.institution_id
     WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.state = 'enrolled' AND ($3::uuid[] IS NULL OR m.institution_id = ANY ($3::uuid[])) AND ${isTold('$4')}
       AND CASE $5::text WHEN 'late' THEN ${isLate('$4')} WHEN 'finished' THEN ${isFinished} WHEN 'certified' THEN ${isCertified} ELSE true END
       AND ($6::uuid IS NULL OR (p.sort_key, p.person_id) > (SELECT l.sort_key, l.person_id FROM runs.participant l WHERE l.organisation_id = $1 AND l.run_id = $2 AND l.person_id = $6))
     ORDER BY p.sort_key, p.person_id LIMIT $7`,
    [organisationId, runId, institutions, today, standing, after ?? null, limit],
  );
}
