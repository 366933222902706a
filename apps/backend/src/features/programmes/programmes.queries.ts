import type { programme, programmeText } from '@svetionik/contracts/programmes';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../platform/database/query';

export type ProgrammeText = z.output<typeof programmeText>;

/** By which profile a certificate for the whole is issued, and until when it counts. */
export type ProgrammeCertificate = Pick<z.output<typeof programme>, 'profile' | 'renewal'>;

/** A programme as it is written, with the edition that people get into. */
export async function findProgramme(
  transaction: EntityManager,
  organisationId: string,
  id: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT p.id, p.title, p.summary, p.in_order AS "inOrder", p.choose, p.joining, p.profile_id AS profile, p.certificate_months AS months, p.renewal_course_id AS "renewalCourse", p.people, p.version, p.current_edition_id AS "editionId",
       e.number AS edition, e.published_at AS "publishedAt" FROM programmes.programme p LEFT JOIN programmes.edition e ON e.id = p.current_edition_id
     WHERE p.organisation_id = $1 AND p.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

export type ProgrammeRow = NonNullable<Awaited<ReturnType<typeof findProgramme>>>;

/** As {@link findProgramme}, held until the transaction ends: whoever publishes it and whoever gets into it come one after the other. */
export async function holdProgramme(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ProgrammeRow | undefined> {
  await execute(
    transaction,
    'SELECT FROM programmes.programme WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE',
    [organisationId, id],
  );
  return findProgramme(transaction, organisationId, id);
}

/** The newest first. */
export function findProgrammes(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
) {
  return queryRows(
    transaction,
    `SELECT p.id, p.title, p.joining, p.people, e.number AS edition, (SELECT count(*) FROM programmes.draft_part d WHERE d.programme_id = p.id)::int AS parts
     FROM programmes.programme p LEFT JOIN programmes.edition e ON e.id = p.current_edition_id
     WHERE p.organisation_id = $1 AND ($2::uuid IS NULL OR (p.made_at, p.id) < (SELECT l.made_at, l.id FROM programmes.programme l WHERE l.organisation_id = $1 AND l.id = $2))
     ORDER BY p.made_at DESC, p.id DESC LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** The parts as they are written, with the courses' names of today. */
export function findDraftParts(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
) {
  return queryRows(
    transaction,
    `SELECT d.id, d.course_id AS course, d.kind, d.need, d.entry_percent AS "entryPercent", e.title FROM programmes.draft_part d
       JOIN catalogue.courses c ON c.id = d.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id
     WHERE d.organisation_id = $1 AND d.programme_id = $2 ORDER BY d.place`,
    [organisationId, programmeId],
  );
}

/** False where the id is taken. */
export async function insertProgramme(
  transaction: EntityManager,
  organisationId: string,
  {
    id,
    text: { title, summary, inOrder, choose },
    madeBy,
    madeAt,
  }: {
    readonly id: string;
    readonly text: ProgrammeText;
    readonly madeBy: string;
    readonly madeAt: Date;
  },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO programmes.programme (id, organisation_id, title, summary, in_order, choose, made_by, made_at)
     VALUES ($2, $1, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [organisationId, id, title, summary, inOrder, choose, madeBy, madeAt],
  );
  return rows.length > 0;
}

export async function updateProgramme(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  { title, summary, inOrder, choose }: ProgrammeText,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE programmes.programme SET title = $3, summary = $4, in_order = $5, choose = $6, version = version + 1 WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id, title, summary, inOrder, choose],
  );
}

export async function writeDraftParts(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  parts: ProgrammeText['parts'],
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM programmes.draft_part WHERE organisation_id = $1 AND programme_id = $2',
    [organisationId, programmeId],
  );
  await execute(
    transaction,
    `INSERT INTO programmes.draft_part (organisation_id, programme_id, id, place, course_organisation_id, course_id, kind, need, entry_percent)
     SELECT $1, $2, n.id, n.place - 1, c.organisation_id, c.id, n.kind, n.need, n.percent
     FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::int[]) WITH ORDINALITY AS n (id, course, kind, need, percent, place) JOIN catalogue.courses c ON c.id = n.course`,
    [
      organisationId,
      programmeId,
      parts.map(({ id }) => id),
      parts.map(({ course }) => course),
      parts.map(({ kind }) => kind),
      parts.map(({ need }) => need),
      parts.map(({ entryPercent }) => entryPercent),
    ],
  );
}

export async function updateJoining(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  joining: ProgrammeRow['joining'],
): Promise<void> {
  await execute(
    transaction,
    'UPDATE programmes.programme SET joining = $3, version = version + 1 WHERE organisation_id = $1 AND id = $2',
    [organisationId, id, joining],
  );
}

/** How many of these courses the organisation has, or are offered to it. */
export async function countCourses(
  transaction: EntityManager,
  organisationId: string,
  courses: readonly string[],
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS known FROM catalogue.courses c WHERE c.id = ANY ($2::uuid[]) AND c.current_edition_id IS NOT NULL
       AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])
         OR c.id IN (SELECT d.course_id FROM programmes.draft_part d WHERE d.organisation_id = $1))`,
    [organisationId, courses],
  );
  return rows[0]?.known ?? 0;
}

/** Whether the organisation has the course: certificates are renewed by its own alone. */
export async function isOwnCourse(
  transaction: EntityManager,
  organisationId: string,
  course: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT FROM catalogue.courses c WHERE c.organisation_id = $1 AND c.id = $2 AND c.current_edition_id IS NOT NULL',
    [organisationId, course],
  );
  return rows.length > 0;
}

/** Courses that may be parts. */
export function findChosenCourses(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `SELECT c.id, e.title AS name, coalesce(e.assessment ->> 'entryTest', '') <> '' AS "entryTest", coalesce(c.organisation_id = $1, false) AS own FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id
     WHERE c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])) ORDER BY e.title ->> 'sr-Latn' COLLATE "sr-Latn-x-icu", c.id LIMIT 200`,
    [organisationId],
  );
}

/** Profiles by which certificates may be issued, the one made first first. */
export function findChosenProfiles(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `/* "id" is not null: the view is of profiles; "name" is not null: each has one */
     SELECT f.id, f.name FROM profiles.profiles f WHERE f.organisation_id = $1 ORDER BY f.created_at, f.id LIMIT 200`,
    [organisationId],
  );
}

/** False where there is no such profile. */
export async function updateCertificate(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  { profile, renewal }: ProgrammeCertificate,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `UPDATE programmes.programme SET profile_id = $3, certificate_months = $4, renewal_course_id = $5,
       renewal_course_organisation_id = (SELECT c.organisation_id FROM catalogue.courses c WHERE c.id = $5), version = version + 1 WHERE organisation_id = $1 AND id = $2
       AND ($3::uuid IS NULL OR EXISTS (SELECT FROM profiles.profiles f WHERE f.organisation_id = $1 AND f.id = $3)) RETURNING id`,
    [organisationId, id, profile, renewal?.months ?? null, renewal?.course ?? null],
  );
  return rows.length > 0;
}
