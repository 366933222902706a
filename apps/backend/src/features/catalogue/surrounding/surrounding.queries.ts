import type { SurroundingPlace } from '@svetionik/domain/course/surrounding';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../../platform/database/query';
import { editionModule, selectModule, type EditionModule } from '../course-editions.queries';
import type { PublishedText } from '../published-text';

/** That a module stands around a course, or stood there. */
export interface SurroundingRow {
  readonly id: string;
  readonly courseId: string;
  readonly moduleEditionId: string;
  readonly place: SurroundingPlace;
  readonly from: Date;
  readonly until: Date | null;
}

const places = z.enum(['before', 'after']);

/** All that an organisation ever put around these courses, in the order in which it is learnt. */
export async function findSurroundingRows(
  transaction: EntityManager,
  organisationId: string,
  courses: readonly string[],
): Promise<SurroundingRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT id, course_id AS "courseId", module_edition_id AS "moduleEditionId", place, holds_from AS "from", holds_until AS until
     FROM catalogue.surrounding_module WHERE organisation_id = $1 AND course_id = ANY ($2) ORDER BY position, id`,
    [organisationId, courses],
  );
  return rows.map((row) => ({ ...row, place: places.parse(row.place) }));
}

/** Editions of modules as they stand in a course, by their ids. */
export async function findModuleEditions(
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EditionModule>> {
  const rows = await queryRows(
    transaction,
    `SELECT me.id, ${selectModule} AS module FROM catalogue.module_edition me
     JOIN catalogue.module m ON m.id = me.module_id
     JOIN catalogue.edition_document l ON l.module_edition_id = me.id AND l.kind = 'learner' AND l.script = 'sr-Latn'
     JOIN catalogue.edition_document k ON k.module_edition_id = me.id AND k.kind = 'learner' AND k.script = 'sr-Cyrl'
     WHERE me.id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, module }) => [id, editionModule.parse(module)]));
}

/** A module that stands around a course, for those who put it there. */
export interface SurroundingModule {
  readonly id: string;
  readonly module: string;
  readonly slug: string;
  readonly kind: string;
  readonly title: PublishedText;
  readonly summary: PublishedText;
  readonly minutes: number;
  readonly lessons: number;
  readonly edition: number;
  readonly newest: number;
  readonly place: string;
  readonly position: number;
  readonly since: Date;
  /** Whether the course has a module of that address itself. */
  readonly hidden: boolean;
}

export function findSurroundingModules(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<SurroundingModule[]> {
  return queryRows(
    transaction,
    `SELECT /* "newest" is not null: it has the edition that stands there; "hidden" is not null: the list of slugs has none that is null */
       s.id, s.module_id AS module, m.slug, m.kind, me.title, me.summary, me.minutes, jsonb_array_length(me.outline) AS lessons, me.number AS edition,
       (SELECT max(n.number) FROM catalogue.module_edition n WHERE n.module_id = s.module_id) AS newest, s.place, s.position, s.added_at AS since,
       m.slug IN (SELECT o.slug FROM catalogue.course c JOIN catalogue.course_edition_module em ON em.course_edition_id = c.current_edition_id
         JOIN catalogue.module_edition oe ON oe.id = em.module_edition_id JOIN catalogue.module o ON o.id = oe.module_id WHERE c.id = s.course_id) AS hidden
     FROM catalogue.surrounding_module s JOIN catalogue.module m ON m.id = s.module_id JOIN catalogue.module_edition me ON me.id = s.module_edition_id
     WHERE s.organisation_id = $1 AND s.course_id = $2 AND s.removed_at IS NULL ORDER BY s.position, s.id`,
    [organisationId, courseId],
  );
}

/** The published modules of an organisation, by their addresses from the one after `after`, each in its newest edition. */
export function findOwnModules(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
) {
  return queryRows(
    transaction,
    `SELECT m.id, m.slug, m.kind, e.title, e.minutes, e.number AS edition, jsonb_array_length(e.outline) AS lessons
     FROM catalogue.module m CROSS JOIN LATERAL (
       SELECT n.title, n.minutes, n.number, n.outline FROM catalogue.module_edition n WHERE n.module_id = m.id ORDER BY n.number DESC LIMIT 1) e
     WHERE m.organisation_id = $1 AND ($2::text IS NULL OR m.slug > $2) ORDER BY m.slug LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** A module that is asked for, and where it is to stand. */
export interface AskedModule {
  readonly module: string;
  readonly edition: number;
  readonly place: SurroundingPlace;
  readonly position: number;
}

/** Those of the asked modules that the organisation has published, with their addresses. */
export function findAskedModules(
  transaction: EntityManager,
  organisationId: string,
  asked: readonly AskedModule[],
): Promise<{ module: string; edition: number; editionId: string; slug: string }[]> {
  return queryRows(
    transaction,
    `SELECT m.id AS module, e.number AS edition, e.id AS "editionId", m.slug
     FROM unnest($2::uuid[], $3::int[]) AS k (module, edition) JOIN catalogue.module m ON m.id = k.module
     JOIN catalogue.module_edition e ON e.module_id = m.id AND e.number = k.edition WHERE m.organisation_id = $1`,
    [organisationId, asked.map(({ module }) => module), asked.map(({ edition }) => edition)],
  );
}

/** The addresses of the modules that a course has itself, in its current edition. */
export async function findCourseSlugs(
  transaction: EntityManager,
  courseId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT m.slug FROM catalogue.course c JOIN catalogue.course_edition_module em ON em.course_edition_id = c.current_edition_id
     JOIN catalogue.module_edition e ON e.id = em.module_edition_id JOIN catalogue.module m ON m.id = e.module_id WHERE c.id = $1`,
    [courseId],
  );
  return rows.map(({ slug }) => slug);
}

/** Who changes what stands around a course, and when. */
export interface Arranger {
  readonly organisationId: string;
  readonly courseId: string;
  readonly by: string;
  readonly at: Date;
}

/** The first instant of the day of an instant, by the calendar of the organisation. */
const dayBegins = <const Instant extends string, const Organisation extends string>(
  instant: Instant,
  organisation: Organisation,
) =>
  `(SELECT date_trunc('day', ${instant}::timestamptz AT TIME ZONE z.time_zone) AT TIME ZONE z.time_zone FROM platform.organisation z WHERE z.id = ${organisation})` as const;

/** How many of these were taken away: fewer where somebody else did so meanwhile. */
export async function endSurroundings(
  transaction: EntityManager,
  { organisationId, courseId, by, at }: Arranger,
  ids: readonly string[],
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `UPDATE catalogue.surrounding_module SET removed_at = $3, removed_by = $4, holds_until = greatest(holds_from, ${dayBegins('$3', '$1')})
     WHERE organisation_id = $1 AND course_id = $2 AND id = ANY ($5) AND removed_at IS NULL RETURNING id`,
    [organisationId, courseId, at, by, ids],
  );
  return rows.length;
}

interface NewSurrounding extends Omit<AskedModule, 'edition'> {
  readonly id: string;
  readonly editionId: string;
}

/** False where somebody else has put something there meanwhile. */
export async function insertSurrounding(
  transaction: EntityManager,
  { organisationId, courseId, by, at }: Arranger,
  row: NewSurrounding,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO catalogue.surrounding_module (id, organisation_id, course_id, course_organisation_id, module_id, module_edition_id, place, position, added_at, added_by, holds_from)
     SELECT $3, $1, c.id, c.organisation_id, $4, $5, $6, $7, $8, $9, ${dayBegins('$8', '$1')} FROM catalogue.course c WHERE c.id = $2
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      ...([organisationId, courseId, row.id, row.module, row.editionId] as const),
      ...([row.place, row.position, at, by] as const),
    ],
  );
  return rows.length > 0;
}
