import type { programmePeopleFilters } from '@svetionik/contracts/programmes';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { isComplete } from './settled-parts.queries';

const isAsked =
  `CASE $3::text WHEN 'left' THEN t.state = 'withdrawn' ELSE t.state = 'enrolled' AND CASE $3::text WHEN 'complete' THEN ${isComplete} WHEN 'under-way' THEN NOT ${isComplete} ELSE true END END` as const;

/** A page of the people of a programme, by surname. */
export function findParticipants(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  {
    filter,
    after,
    limit,
  }: {
    readonly filter: (typeof programmePeopleFilters)[number];
    readonly after: string | undefined;
    readonly limit: number;
  },
) {
  return queryRows(
    transaction,
    `SELECT s.person_id AS id, s.edition_id AS "editionId", s.joined_at AS "joinedAt", p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.email, i.name AS institution
     FROM (SELECT t.organisation_id, t.person_id, t.edition_id, t.joined_at, t.sort_key FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id
         WHERE t.organisation_id = $1 AND t.programme_id = $2 AND ${isAsked}
           AND ($4::uuid IS NULL OR (t.sort_key, t.person_id) > (SELECT o.sort_key, o.person_id FROM programmes.participant o WHERE o.programme_id = $2 AND o.person_id = $4))
         ORDER BY t.sort_key, t.person_id LIMIT $5) s
       JOIN identity.people p ON p.id = s.person_id LEFT JOIN people.listed_members l ON l.organisation_id = s.organisation_id AND l.person_id = s.person_id
       LEFT JOIN institutions.institutions i ON i.id = l.institution_id
     ORDER BY s.sort_key, s.person_id`,
    [organisationId, programmeId, filter, after ?? null, limit],
  );
}

/** How many people of a programme each filter finds. */
export async function countParticipants(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT count(*) FILTER (WHERE f.enrolled)::int AS all, count(*) FILTER (WHERE f.enrolled AND NOT f.complete)::int AS "under-way", count(*) FILTER (WHERE f.enrolled AND f.complete)::int AS complete,
       count(*) FILTER (WHERE NOT f.enrolled)::int AS left
     FROM (SELECT t.state = 'enrolled' AS enrolled, ${isComplete} AS complete FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id
       WHERE t.organisation_id = $1 AND t.programme_id = $2) f`,
    [organisationId, programmeId],
  );
  const [counted] = rows;
  if (counted === undefined) throw new Error('a count gives a row');
  return counted;
}

/** What decides about members who are to get into a programme, by surname. */
export function findEntrants(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  people: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT l.person_id AS id, l.blocked, to_char(l.consent_awaited_since, 'YYYY-MM-DD') AS "consentAwaitedSince", p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.email,
       EXISTS (SELECT FROM programmes.participant t WHERE t.programme_id = $2 AND t.person_id = l.person_id AND t.state = 'enrolled') AS "inIt"
     FROM people.listed_members l JOIN identity.people p ON p.id = l.person_id
     WHERE l.organisation_id = $1 AND l.person_id = ANY ($3::uuid[]) ORDER BY l.sort_key, l.person_id`,
    [organisationId, programmeId, people],
  );
}

/** Puts people in an edition; whoever was in the programme before comes into this one. Gives those who were not in it. */
export async function writeParticipants(
  transaction: EntityManager,
  organisationId: string,
  { id, editionId }: { readonly id: string; readonly editionId: string },
  people: readonly string[],
  at: Date,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO programmes.participant AS t (organisation_id, programme_id, person_id, edition_id, state, joined_at, sort_key)
     SELECT $1, $2, l.person_id, $3, 'enrolled', $5, l.sort_key FROM people.listed_members l WHERE l.organisation_id = $1 AND l.person_id = ANY ($4::uuid[])
     ON CONFLICT (programme_id, person_id) DO UPDATE SET edition_id = excluded.edition_id, state = 'enrolled', joined_at = excluded.joined_at, moved_at = NULL, taken_out_at = NULL, sort_key = excluded.sort_key
       WHERE t.state = 'withdrawn' RETURNING t.person_id AS id`,
    [organisationId, id, editionId, people, at],
  );
  return rows.map((row) => row.id);
}

/** By which ids people are in a programme. */
export function findParticipantIds(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  people: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT t.id, t.person_id AS "personId" FROM programmes.participant t WHERE t.organisation_id = $1 AND t.programme_id = $2 AND t.person_id = ANY ($3::uuid[]) AND t.state = 'enrolled'`,
    [organisationId, programmeId, people],
  );
}

/** Notes that somebody has left a programme; with an instant, that others took them out of it. */
export async function markWithdrawn(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  personId: string,
  takenOutAt: Date | null = null,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE programmes.participant SET state = 'withdrawn', taken_out_at = $4 WHERE organisation_id = $1 AND programme_id = $2 AND person_id = $3 AND state = 'enrolled'`,
    [organisationId, programmeId, personId, takenOutAt],
  );
}

/** The programmes that somebody is in, the last joined first; of one where it is named. */
export function findOwnEditions(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  programmeId: string | null = null,
) {
  return queryRows(
    transaction,
    `SELECT t.programme_id AS "programmeId", t.edition_id AS "editionId" FROM programmes.participant t
     WHERE t.organisation_id = $1 AND t.person_id = $2 AND t.state = 'enrolled' AND ($3::uuid IS NULL OR t.programme_id = $3) ORDER BY t.joined_at DESC, t.programme_id LIMIT 50`,
    [organisationId, personId, programmeId],
  );
}

/** The programmes that somebody may join by themselves, the newest first; of one where it is named. Without a person, those that are open to anybody. */
export function findOpenEditions(
  transaction: EntityManager,
  {
    organisationId,
    personId,
  }: { readonly organisationId: string; readonly personId: string | null },
  programmeId: string | null = null,
) {
  return queryRows(
    transaction,
    `SELECT p.id AS "programmeId", e.id AS "editionId" FROM programmes.programme p JOIN programmes.edition e ON e.id = p.current_edition_id
     WHERE p.organisation_id = $1 AND p.joining = 'open' AND ($3::uuid IS NULL OR p.id = $3)
       AND NOT EXISTS (SELECT FROM programmes.participant t WHERE t.programme_id = p.id AND t.person_id = $2 AND t.state = 'enrolled') ORDER BY p.made_at DESC, p.id LIMIT 50`,
    [organisationId, personId, programmeId],
  );
}

/** To whom news of a programme goes, and whether they are in it; undefined where they are a member no more, or may not sign in. */
export async function findNewsReader(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  personId: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT p.email, p.language, EXISTS (SELECT FROM programmes.participant t WHERE t.programme_id = $2 AND t.person_id = $3 AND t.state = 'enrolled') AS "inIt" FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND m.person_id = $3 AND m.blocked_at IS NULL AND p.confirmed_at IS NOT NULL`,
    [organisationId, programmeId, personId],
  );
  return rows[0];
}

/** Confirmed trainings of somebody, the last first. */
export function findConfirmedTrainings(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
) {
  return queryRows(
    transaction,
    `SELECT t.id, t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS "finishedOn", t.hours::float8 AS hours FROM transcript.trainings t
     WHERE t.organisation_id = $1 AND t.person_id = $2 AND t.state = 'confirmed' ORDER BY t.finished_on DESC, t.id LIMIT 100`,
    [organisationId, personId],
  );
}

/** Writes down that a confirmed training stands in the place of a part; false where it is not one of theirs. */
export async function writeRecognition(
  transaction: EntityManager,
  organisationId: string,
  {
    programmeId,
    personId,
    part,
    training,
    by,
    at,
  }: {
    readonly programmeId: string;
    readonly personId: string;
    readonly part: string;
    readonly training: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO programmes.recognition (organisation_id, programme_id, person_id, part_id, training_id, recognised_by, recognised_at)
     SELECT $1, $2, $3, $4, t.id, $6, $7 FROM transcript.trainings t WHERE t.organisation_id = $1 AND t.person_id = $3 AND t.id = $5 AND t.state = 'confirmed'
     ON CONFLICT (programme_id, person_id, part_id) DO UPDATE SET training_id = excluded.training_id, recognised_by = excluded.recognised_by, recognised_at = excluded.recognised_at RETURNING part_id`,
    [organisationId, programmeId, personId, part, training, by, at],
  );
  return rows.length > 0;
}

export async function deleteRecognition(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  personId: string,
  part: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM programmes.recognition WHERE organisation_id = $1 AND programme_id = $2 AND person_id = $3 AND part_id = $4',
    [organisationId, programmeId, personId, part],
  );
}
