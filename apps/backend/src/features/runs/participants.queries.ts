import type { participantFilters } from '@svetionik/contracts/runs';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { execute, queryRows } from '../../platform/database/query';
import { isExhausted } from '../learning';
import {
  beginDay,
  everybody,
  finishDay,
  isBegun,
  isCertified,
  isFinished,
  isIssued,
  awaitsMarks,
  isLate,
  isNarrowed,
  isOutOfAttempts,
  narrowingValues,
  participants,
  placedParticipants,
  type Narrowing,
} from './participant-facts.queries';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

/** Where a page begins: at the person after whom it does, or at the place where somebody stood. */
export interface PageStart {
  readonly after: string | undefined;
  readonly sortKey?: string;
}

interface ParticipantPage extends PageStart {
  readonly filter: (typeof participantFilters)[number];
  readonly narrowing: Narrowing;
  readonly today: string;
  readonly limit: number;
}

const isAsked =
  `CASE $11::text WHEN 'left' THEN p.state <> 'enrolled' ELSE p.state = 'enrolled' AND CASE $11::text WHEN 'late' THEN ${isLate('$3')}
  WHEN 'not-begun' THEN NOT ${isBegun} WHEN 'under-way' THEN ${isBegun} AND NOT ${isFinished} WHEN 'finished' THEN ${isFinished} WHEN 'certified' THEN ${isCertified} ELSE true END END` as const;

const results = z.array(z.boolean().nullable());

/** Of a few no index is used where they may be null as well. */
const whom = { all: '$15::uuid[] IS NULL', few: 'p.person_id = ANY ($15::uuid[])' } as const;

/** Those of a page, whoever they are and where they stand with their days. */
const chosenBy = <const Condition extends string>(isMeant: Condition) =>
  `(SELECT p.run_id, p.person_id FROM ${placedParticipants} WHERE p.organisation_id = $1 AND p.run_id = $2 AND ${isNarrowed} AND ${isAsked} AND ${isMeant}
       AND ($13::uuid IS NULL OR (p.sort_key, p.person_id) > (coalesce($12::text, (SELECT l.sort_key FROM runs.participant l WHERE l.run_id = $2 AND l.person_id = $13)), $13))
       ORDER BY p.sort_key, p.person_id LIMIT $14)` as const;

const facts =
  `p.person_id AS id, p.sort_key AS "sortKey", p.state, ${dayOf('p.enrolled_on')} AS "enrolledOn", ${dayOf('p.extended_to')} AS "extendedTo", ${dayOf(beginDay)} AS "beginBy", ${dayOf(finishDay)} AS "finishBy",
     n.name_latin AS "nameLatin", n.name_cyrillic AS "nameCyrillic", n.email, i.name AS institution, c.id AS certificate, c.number, c.year, c.entry ->> 'designation' AS designation, c.suspended, coalesce(rf.refused, false) AS "addressRefused"` as const;

/** Who they are, where they work, their certificate, and what became of the last mail to them. */
const known =
  `JOIN platform.organisation z ON z.id = p.organisation_id JOIN identity.people n ON n.id = p.person_id
     LEFT JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id LEFT JOIN institutions.institutions i ON i.id = m.institution_id
     LEFT JOIN LATERAL (SELECT c.id, c.number, c.year, c.entry, c.status = 'suspended' AS suspended FROM registry.certificates c WHERE c.organisation_id = $1 AND c.enrolment_id = coalesce(p.enrolment_id, p.programme_participant_id) AND ${isIssued}
       ORDER BY c.status = 'valid' DESC, c.kind = 'completion' DESC LIMIT 1) c ON true
     LEFT JOIN LATERAL (SELECT d.state = 'refused' AS refused FROM runs.reminder d WHERE d.organisation_id = $1 AND d.person_id = p.person_id AND d.state IN ('sent', 'refused')
       ORDER BY d.settled_at DESC LIMIT 1) rf ON true` as const;

const pageOf = <const Condition extends string>(isMeant: Condition) =>
  `SELECT ${facts}, e.place_at IS NOT NULL OR x.tried OR e.done_by_part <> '{}' AS begun, x.passed AS finished, x.marked AS "handedIn", ${isExhausted('e.id')} AS "usedUp", e.course_edition_id AS "editionId", e.done_by_part AS done, x.results,
     ${dayOf('greatest(e.place_at, x.last) AT TIME ZONE z.time_zone')} AS "lastActiveOn"
   FROM ${chosenBy(isMeant)} s
     JOIN runs.participant p ON p.run_id = s.run_id AND p.person_id = s.person_id JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id ${known}
     CROSS JOIN LATERAL (SELECT coalesce(json_agg(a.passed ORDER BY a.number) FILTER (WHERE a.number > 0 AND a.closed_at IS NOT NULL), '[]') AS results,
         count(*) > 0 AS tried, coalesce(bool_or(a.passed), false) AS passed, coalesce(bool_or(a.number > 0 AND a.state <> 'open' AND a.passed IS NULL), false) AS marked, max(coalesce(a.closed_at, a.started_at)) AS last
       FROM assessment.attempts a WHERE a.enrolment_id = e.id) x
   ORDER BY p.sort_key, p.person_id` as const;

const programmePageOf = <const Condition extends string>(isMeant: Condition) =>
  `SELECT ${facts}, ${isBegun} AS begun, ${isFinished} AS finished, t.edition_id AS "editionId", x.attempts, ${dayOf('x.last AT TIME ZONE z.time_zone')} AS "lastActiveOn"
   FROM ${chosenBy(isMeant)} s
     JOIN runs.participant p ON p.run_id = s.run_id AND p.person_id = s.person_id JOIN runs.run r ON r.id = p.run_id LEFT JOIN learning.enrolments e ON e.id = p.enrolment_id
     JOIN programmes.participants t ON t.id = p.programme_participant_id JOIN programmes.editions pe ON pe.id = t.edition_id ${known}
     CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE a.number > 0 AND a.closed_at IS NOT NULL)::int AS attempts, max(greatest(b.place_at, a.closed_at, a.started_at)) AS last
       FROM programmes.edition_parts q JOIN learning.enrolments b ON b.organisation_id = p.organisation_id AND b.person_id = p.person_id AND b.course_id = q.course_id
         LEFT JOIN assessment.attempts a ON a.enrolment_id = b.id WHERE q.edition_id = t.edition_id) x
   ORDER BY p.sort_key, p.person_id` as const;

function valuesOf(
  organisationId: string,
  runId: string,
  { filter, narrowing, today, after, sortKey, limit }: ParticipantPage,
) {
  return [
    ...([organisationId, runId, today] as const),
    ...narrowingValues(narrowing),
    ...([filter, sortKey ?? null, after ?? null, limit, narrowing.people] as const),
  ] as const;
}

/** A page of the people of a run of a course, by surname. */
export async function findParticipants(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  page: ParticipantPage,
) {
  const values = valuesOf(organisationId, runId, page);
  const rows = await (page.narrowing.people === null
    ? queryRows(transaction, pageOf(whom.all), [...values])
    : queryRows(transaction, pageOf(whom.few), [...values]));
  return rows.map((row) => ({ ...row, results: results.parse(row.results) }));
}

export type ParticipantRow = Awaited<ReturnType<typeof findParticipants>>[number];

/** As {@link findParticipants}, of a run of a programme. */
export function findProgrammeParticipants(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  page: ParticipantPage,
) {
  const values = valuesOf(organisationId, runId, page);
  return page.narrowing.people === null
    ? queryRows(transaction, programmePageOf(whom.all), [...values])
    : queryRows(transaction, programmePageOf(whom.few), [...values]);
}

export type ProgrammeParticipantRow = Awaited<ReturnType<typeof findProgrammeParticipants>>[number];

/** How many people of a run each filter finds. */
export async function countParticipants(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  today: string,
  narrowing: Narrowing = everybody,
) {
  const rows = await queryRows(
    transaction,
    `SELECT count(*) FILTER (WHERE f.enrolled)::int AS all, count(*) FILTER (WHERE f.enrolled AND f.late)::int AS late, count(*) FILTER (WHERE f.enrolled AND NOT f.begun)::int AS "not-begun",
       count(*) FILTER (WHERE f.enrolled AND f.begun AND NOT f.finished)::int AS "under-way", count(*) FILTER (WHERE f.enrolled AND f.finished)::int AS finished,
       count(*) FILTER (WHERE f.enrolled AND f.certified)::int AS certified, count(*) FILTER (WHERE NOT f.enrolled)::int AS left
     FROM (SELECT p.state = 'enrolled' AS enrolled, ${isLate('$3')} AS late, ${isBegun} AS begun, ${isFinished} AS finished, ${isCertified} AS certified
       FROM ${placedParticipants} WHERE p.organisation_id = $1 AND p.run_id = $2 AND ${isNarrowed}) f`,
    [...([organisationId, runId, today] as const), ...narrowingValues(narrowing)],
  );
  const [counted] = rows;
  if (counted === undefined) throw new Error('a count gives a row');
  return counted;
}

/** The days of those who are on a run, of these people, and how far they are. */
export function findDuties(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT p.person_id AS id, ${dayOf(beginDay)} AS "beginBy", ${dayOf(finishDay)} AS "finishBy", coalesce(${isBegun}, false) AS begun, ${isFinished} AS finished, ${awaitsMarks} AS "handedIn", ${isOutOfAttempts} AS "usedUp"
     FROM ${participants} WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.state = 'enrolled' AND p.person_id = ANY ($3::uuid[])`,
    [organisationId, runId, people],
  );
}

/** Those of these people whose rows a run has, with what decides what may be done about them. */
export function findActedFacts(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT p.person_id AS id, p.quota_id AS "quotaId", p.state = 'enrolled' AS "onIt", ${isFinished} AS finished, ${dayOf(`coalesce(${finishDay}, ${beginDay})`)} AS "lastDay"
     FROM ${participants} WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.person_id = ANY ($3::uuid[]) ORDER BY p.sort_key, p.person_id`,
    [organisationId, runId, people],
  );
}

/** Notes that people have left a run. */
export async function markDeparted(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly string[],
  state: 'withdrawn' | 'transferred',
): Promise<void> {
  await execute(
    transaction,
    'UPDATE runs.participant SET state = $4, quota_id = NULL WHERE organisation_id = $1 AND run_id = $2 AND person_id = ANY ($3::uuid[])',
    [organisationId, runId, people, state],
  );
}

/** Gives people more days. */
export async function updateExtended(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly string[],
  until: string,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE runs.participant SET extended_to = $4 WHERE organisation_id = $1 AND run_id = $2 AND person_id = ANY ($3::uuid[])',
    [organisationId, runId, people, until],
  );
}

/** Everybody who is on a run or leads it. */
export async function findTold(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT l.person_id AS id FROM people.listed_members l WHERE l.organisation_id = $1 AND NOT l.blocked
       AND (l.person_id IN (SELECT p.person_id FROM runs.participant p WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.state = 'enrolled')
         OR l.person_id IN (SELECT t.person_id FROM runs.trainer t WHERE t.run_id = $2))`,
    [organisationId, runId],
  );
  return rows.map(({ id }) => id);
}

/** To whom news of a run goes; undefined where they are a member no more, or may not sign in. */
export async function findNewsReader(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  personId: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT p.email, p.language, EXISTS (SELECT FROM runs.trainer t WHERE t.organisation_id = $1 AND t.run_id = $2 AND t.person_id = $3) AS leads
     FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND m.person_id = $3 AND m.blocked_at IS NULL AND p.confirmed_at IS NOT NULL`,
    [organisationId, runId, personId],
  );
  return rows[0];
}
