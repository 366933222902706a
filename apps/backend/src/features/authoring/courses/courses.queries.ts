import type { courseRow, courseWithModules } from '@svetionik/contracts/courses';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { pageOfDrafts } from '../modules/modules.queries';

type Row = Omit<z.output<typeof courseRow>, 'changedAt'> & { readonly changedAt: Date };
type PinnedModule = z.output<typeof courseWithModules>['modules'][number];

const newestEdition = `(SELECT max(number) FROM catalogue.module_edition e WHERE e.module_id = (pin ->> 'module')::uuid)`;

const offer = `CASE WHEN c.current_edition_id IS NULL THEN NULL WHEN c.offered THEN 'offered' WHEN c.withdrawn_at IS NULL THEN 'archived' ELSE 'withdrawn' END`;

/** A bank that has changed is a change of the course: publishing it would freeze other items. */
export function findCourseRows(
  transaction: EntityManager,
  organisationId: string,
  page: { after: string | undefined; limit: number; show: string | undefined },
): Promise<Row[]> {
  return transaction.query(
    `SELECT d.id, d.key AS slug, d.content ->> 'title' AS title, d.content -> 'tracks' AS tracks, d.changed_at AS "changedAt",
       jsonb_array_length(d.content -> 'modules') AS modules, e.number AS edition, ${offer} AS offer,
       (SELECT count(*)::int FROM jsonb_array_elements(d.content -> 'modules') AS pin
        WHERE ${newestEdition} > greatest((pin ->> 'edition')::int, coalesce((pin ->> 'declined')::int, 0))) AS newer,
       e.published_at IS NULL OR greatest(d.changed_at, b.changed_at) > e.published_at AS changed
     FROM authoring.draft d
     LEFT JOIN catalogue.course c ON c.id = d.id
     LEFT JOIN catalogue.course_edition e ON e.id = c.current_edition_id
     CROSS JOIN LATERAL (
       SELECT max(changed_at) AS changed_at FROM authoring.draft
       WHERE id = (d.content ->> 'bank')::uuid OR parent_id = (d.content ->> 'bank')::uuid
     ) b
     WHERE ($4::text IS NULL OR CASE coalesce(${offer}, 'offered') WHEN 'offered' THEN 'current' ELSE ${offer} END = $4) AND ${pageOfDrafts('course')}`,
    [organisationId, page.after ?? null, page.limit, page.show ?? null],
  );
}

/** The modules that a course draft pins, in its order, each with the editions to choose between. */
export function findPinnedModules(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<PinnedModule[]> {
  return transaction.query(
    `SELECT m.id, m.slug, m.kind, e.title ->> 'sr-Latn' AS title, e.minutes, e.number AS edition, ${newestEdition} AS newest,
       (SELECT jsonb_agg(jsonb_build_object('id', lesson -> 'id', 'title', lesson -> 'title' -> 'sr-Latn') ORDER BY position)
        FROM jsonb_array_elements(e.outline) WITH ORDINALITY AS l (lesson, position)) AS lessons
     FROM authoring.draft d
     CROSS JOIN LATERAL jsonb_array_elements(d.content -> 'modules') WITH ORDINALITY AS p (pin, place)
     JOIN catalogue.module m ON m.id = (pin ->> 'module')::uuid AND m.organisation_id = $1
     JOIN catalogue.module_edition e ON e.module_id = m.id AND e.number = (pin ->> 'edition')::int
     WHERE d.organisation_id = $1 AND d.id = $2 ORDER BY place`,
    [organisationId, courseId],
  );
}

/** The hashes of the documents in Latin script of the modules that a course draft pins, in its order. */
export async function findPinnedHashes(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<string[]> {
  const rows: { hash: string }[] = await transaction.query(
    `SELECT l.hash FROM authoring.draft d
     CROSS JOIN LATERAL jsonb_array_elements(d.content -> 'modules') WITH ORDINALITY AS p (pin, place)
     JOIN catalogue.module_edition e ON e.module_id = (pin ->> 'module')::uuid AND e.number = (pin ->> 'edition')::int
     JOIN catalogue.edition_document l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'
     WHERE d.organisation_id = $1 AND e.organisation_id = $1 AND d.id = $2 ORDER BY place`,
    [organisationId, courseId],
  );
  return rows.map(({ hash }) => hash);
}

/** The number and the source of the current edition of a course, if it has one. */
export async function findCurrentEdition(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<{ number: number; sourceHash: string } | undefined> {
  const rows: { number: number; sourceHash: string }[] = await transaction.query(
    `SELECT number, source_hash AS "sourceHash" FROM catalogue.course_edition WHERE organisation_id = $1 AND course_id = $2 ORDER BY number DESC LIMIT 1`,
    [organisationId, courseId],
  );
  return rows[0];
}

/** What a course draft names and its organisation doesn't have: editions of modules, the bank, the organiser. */
export async function findUnknownParts(
  transaction: EntityManager,
  organisationId: string,
  content: object,
): Promise<string[]> {
  const rows: { part: string }[] = await transaction.query(
    `SELECT pin ->> 'module' AS part FROM jsonb_array_elements($2::jsonb -> 'modules') AS pin
     WHERE NOT EXISTS (SELECT 1 FROM catalogue.module_edition
       WHERE organisation_id = $1 AND module_id = (pin ->> 'module')::uuid AND number = (pin ->> 'edition')::int)
     UNION ALL
     SELECT $2::jsonb ->> 'bank' WHERE $2::jsonb ->> 'bank' IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND kind = 'bank' AND id = ($2::jsonb ->> 'bank')::uuid)
     UNION ALL
     SELECT $2::jsonb ->> 'organiser' WHERE $2::jsonb ->> 'organiser' IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM organisations.organiser WHERE organisation_id = $1 AND id = ($2::jsonb ->> 'organiser')::uuid)`,
    [organisationId, JSON.stringify(content)],
  );
  return rows.map(({ part }) => part);
}
