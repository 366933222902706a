import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isSettled } from '../../programmes';
import {
  isBegun,
  isCertified,
  isFinished,
  isLate,
  participants,
} from '../participant-facts.queries';
import type { PartSize } from './part-sizes';

/** By what people go together. */
export type SumKey = 'nothing' | 'institution' | 'group';

/** The editions of the course that people of a run are in. */
export async function findRunEditions(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT e.course_edition_id AS id FROM runs.participant p JOIN learning.enrolments e ON e.id = p.enrolment_id WHERE p.organisation_id = $1 AND p.run_id = $2`,
    [organisationId, runId],
  );
  return rows.map(({ id }) => id);
}

/** As {@link findRunEditions}, of the programme. */
export async function findRunProgrammeEditions(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT t.edition_id AS id FROM runs.participant p JOIN programmes.participants t ON t.id = p.programme_participant_id WHERE p.organisation_id = $1 AND p.run_id = $2`,
    [organisationId, runId],
  );
  return rows.map(({ id }) => id);
}

/** The editions of the course of a run, however many people are on it. */
export async function findCourseEditions(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT n.id FROM runs.run r JOIN catalogue.course_editions n ON n.course_id = r.course_id WHERE r.organisation_id = $1 AND r.id = $2`,
    [organisationId, runId],
  );
  return rows.map(({ id }) => id);
}

/** Whoever is on the run, and what they go together by (`$3`); who is in several groups is there for each of them. */
const summed =
  `${participants} LEFT JOIN people.listed_members m ON $3::text = 'institution' AND m.organisation_id = p.organisation_id AND m.person_id = p.person_id
  LEFT JOIN groups.memberships g ON $3::text = 'group' AND g.organisation_id = p.organisation_id AND g.person_id = p.person_id
  WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.state = 'enrolled' AND ($3::text <> 'group' OR g.group_id IS NOT NULL)` as const;

/** How people of a run stand, by where they work or by their groups, most people first. */
export function sumParticipants(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  { by, today }: { readonly by: SumKey; readonly today: string },
) {
  return queryRows(
    transaction,
    `SELECT s.id, q.name AS "group", s.people, s."notBegun", s."underWay", s.finished, s.late, s.certified FROM (
       SELECT f.id, count(*)::int AS people, count(*) FILTER (WHERE NOT f.begun)::int AS "notBegun", count(*) FILTER (WHERE f.begun AND NOT f.finished)::int AS "underWay",
         count(*) FILTER (WHERE f.finished)::int AS finished, count(*) FILTER (WHERE f.late)::int AS late, count(*) FILTER (WHERE f.certified)::int AS certified
       FROM (SELECT coalesce(g.group_id, m.institution_id) AS id, ${isBegun} AS begun, ${isFinished} AS finished, ${isLate('$4')} AS late, ${isCertified} AS certified FROM ${summed}) f GROUP BY f.id) s
     LEFT JOIN groups.people_groups q ON q.id = s.id ORDER BY s.people DESC, s.id`,
    [organisationId, runId, by, today],
  );
}

/** How many people of each have finished each part. Whoever is equally far goes together first: otherwise everybody would be looked up anew for each part. */
export function sumParts(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  by: SumKey,
  sizes: readonly PartSize[],
) {
  return queryRows(
    transaction,
    `WITH f AS MATERIALIZED (
       SELECT coalesce(g.group_id, m.institution_id) AS id, e.course_edition_id AS edition, e.done_by_part AS done, count(*) AS people FROM ${summed} GROUP BY 1, 2, 3)
     SELECT f.id, k.part, sum(f.people)::int AS people
     FROM f JOIN unnest($4::uuid[], $5::int[], $6::int[]) AS k (edition, part, blocks) ON k.edition = f.edition AND k.blocks = f.done[k.part]
     GROUP BY f.id, k.part`,
    [
      ...([organisationId, runId, by] as const),
      sizes.map(({ edition }) => edition),
      sizes.map(({ part }) => part),
      sizes.map((size) => size.blocks),
    ],
  );
}

/** How many people of each have settled each part of the programme, by its place among these. */
export function sumProgrammeParts(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  by: SumKey,
  parts: readonly string[],
) {
  return queryRows(
    transaction,
    `WITH f AS MATERIALIZED (
       SELECT coalesce(g.group_id, m.institution_id) AS id, p.person_id, t.organisation_id, t.programme_id, t.edition_id FROM ${summed})
     SELECT t.id, k.part::int /* as int: a place among a few parts */ AS part, count(*)::int AS people
     FROM f t JOIN programmes.edition_parts q ON q.edition_id = t.edition_id JOIN unnest($4::uuid[]) WITH ORDINALITY AS k (id, part) ON k.id = q.id
     WHERE ${isSettled} GROUP BY t.id, k.part`,
    [organisationId, runId, by, parts],
  );
}
