import type { ProgrammePlan } from '@svetionik/domain/programmes/plan';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { PublishedText } from '../catalogue';
import { isComplete } from './settled-parts.queries';

/** Editions by their ids. */
function findEditions(transaction: EntityManager, organisationId: string, ids: readonly string[]) {
  return queryRows(
    transaction,
    `SELECT e.id, e.programme_id AS "programmeId", e.number, e.title, e.summary, e.in_order AS "inOrder", e.choose, p.joining = 'open' AS joinable, p.profile_id IS NOT NULL AS certified, p.current_edition_id AS "currentEditionId",
       p.certificate_months AS months, rc.slug AS "renewalSlug", re.title AS "renewalTitle", re.renewal AS "renewalRule"
     FROM programmes.edition e JOIN programmes.programme p ON p.id = e.programme_id
       LEFT JOIN catalogue.courses rc ON rc.id = p.renewal_course_id LEFT JOIN catalogue.course_editions re ON re.id = rc.current_edition_id
     WHERE e.organisation_id = $1 AND e.id = ANY ($2::uuid[])`,
    [organisationId, ids],
  );
}

/** The parts of editions in their order, with their courses as they are today. */
function findEditionParts(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT /* "offered" is not null: the set always is one */ q.edition_id AS "editionId", q.id, q.course_id AS course, q.kind, q.need, q.entry_percent AS "entryPercent", c.organisation_id AS "organisationId", c.slug, e.title, e.hours::float8 AS hours,
       c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])) AS offered
     FROM programmes.edition_part q JOIN catalogue.courses c ON c.id = q.course_id JOIN catalogue.course_editions e ON e.id = c.current_edition_id
     WHERE q.organisation_id = $1 AND q.edition_id = ANY ($2::uuid[]) ORDER BY q.edition_id, q.place`,
    [organisationId, ids],
  );
}

type EditionRow = Awaited<ReturnType<typeof findEditions>>[number];
type PartRow = Awaited<ReturnType<typeof findEditionParts>>[number];

/** An edition with its path. */
export interface ProgrammeEdition extends EditionRow, ProgrammePlan {
  readonly parts: readonly PartRow[];
}

/** Editions with their parts, in two statements for however many; in none for none. */
export async function readEditions(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProgrammeEdition>> {
  if (ids.length === 0) return new Map();
  const [rows, parts] = await Promise.all([
    findEditions(transaction, organisationId, ids),
    findEditionParts(transaction, organisationId, ids),
  ]);
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, parts: parts.filter(({ editionId }) => editionId === row.id) },
    ]),
  );
}

/** The parts of these editions, each once, those of the newest first. */
export function listParts(editions: readonly ProgrammeEdition[]) {
  const parts = new Map<string, { readonly id: string; readonly course: PublishedText }>();
  const sorted = editions.toSorted((one, other) => other.number - one.number);
  for (const { id, title: course } of sorted.flatMap((edition) => edition.parts))
    if (!parts.has(id)) parts.set(id, { id, course });
  return [...parts.values()];
}

/** Freezes what is written as an edition, and lets people into it from now on. */
export async function insertEdition(
  transaction: EntityManager,
  organisationId: string,
  {
    id,
    programmeId,
    number,
    title,
    summary,
    by,
    at,
  }: {
    readonly id: string;
    readonly programmeId: string;
    readonly number: number;
    readonly title: PublishedText;
    readonly summary: PublishedText;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO programmes.edition (id, organisation_id, programme_id, number, title, summary, in_order, choose, published_by, published_at)
     SELECT $3, $1, p.id, $4, $5, $6, p.in_order, p.choose, $7, $8 FROM programmes.programme p WHERE p.organisation_id = $1 AND p.id = $2`,
    [organisationId, programmeId, id, number, title, summary, by, at],
  );
  await execute(
    transaction,
    `INSERT INTO programmes.edition_part (organisation_id, edition_id, id, place, course_organisation_id, course_id, kind, need, entry_percent)
     SELECT $1, $3, d.id, d.place, d.course_organisation_id, d.course_id, d.kind, d.need, d.entry_percent FROM programmes.draft_part d WHERE d.organisation_id = $1 AND d.programme_id = $2`,
    [organisationId, programmeId, id],
  );
  await execute(
    transaction,
    'UPDATE programmes.programme SET current_edition_id = $3, version = version + 1 WHERE organisation_id = $1 AND id = $2',
    [organisationId, programmeId, id],
  );
}

/** How many are in each edition, and how many of them are through; the newest first. */
export function countPeopleByEdition(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
) {
  return queryRows(
    transaction,
    `SELECT n.number AS edition, count(*)::int AS people, count(*) FILTER (WHERE ${isComplete})::int AS complete
     FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id
     WHERE t.organisation_id = $1 AND t.programme_id = $2 AND t.state = 'enrolled' GROUP BY n.number ORDER BY n.number DESC`,
    [organisationId, programmeId],
  );
}
