import { courseRow, type courseWithModules } from '@svetionik/contracts/courses';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { queryRows } from '../../../platform/database/query';
import { pageOfDrafts } from '../modules/modules.queries';

type Row = Omit<z.output<typeof courseRow>, 'changedAt'> & { readonly changedAt: Date };
type PinnedModule = z.output<typeof courseWithModules>['modules'][number];

/** What a course draft pins, in its order. */
const pins = `ROWS FROM (jsonb_to_recordset(d.content -> 'modules') AS (module uuid, edition int)) WITH ORDINALITY`;

const newestEdition = `(SELECT max(number) FROM catalogue.module_editions e WHERE e.module_id = pin.module)`;

const offer = `CASE WHEN c.current_edition_id IS NULL THEN NULL WHEN c.offered THEN 'offered' WHEN c.withdrawn_at IS NULL THEN 'archived' ELSE 'withdrawn' END`;

/** A bank that has changed is a change of the course: publishing it would freeze other items. */
export async function findCourseRows(
  transaction: EntityManager,
  organisationId: string,
  page: { after: string | undefined; limit: number; show: string | undefined },
): Promise<Row[]> {
  const rows = await queryRows(
    transaction,
    `SELECT d.id, d.key AS slug, d.content ->> 'title' AS title /* "title" is not null: every draft of a course has one */, d.content -> 'tracks' AS tracks, d.changed_at AS "changedAt",
       jsonb_array_length(d.content -> 'modules') AS modules /* "modules" is not null: every draft of a course has a list of them */, e.number AS edition, ${offer} AS offer,
       (SELECT count(*)::int FROM jsonb_to_recordset(d.content -> 'modules') AS pin (module uuid, edition int, declined int)
        WHERE ${newestEdition} > greatest(pin.edition, pin.declined)) AS newer,
       e.published_at IS NULL OR greatest(d.changed_at, b.changed_at) > e.published_at AS changed /* "changed" is not null: a draft was changed at a time */
     FROM authoring.draft d
     LEFT JOIN catalogue.courses c ON c.id = d.id
     LEFT JOIN catalogue.course_editions e ON e.id = c.current_edition_id
     CROSS JOIN LATERAL (
       SELECT max(changed_at) AS changed_at FROM authoring.draft
       WHERE id = (d.content ->> 'bank')::uuid OR parent_id = (d.content ->> 'bank')::uuid
     ) b
     WHERE ($4::text IS NULL OR CASE coalesce(${offer}, 'offered') WHEN 'offered' THEN 'current' ELSE ${offer} END = $4) AND ${pageOfDrafts('course')}`,
    [organisationId, page.after ?? null, page.limit, page.show ?? null],
  );
  const { offer: offers, tracks } = courseRow.shape;
  return rows.map((row) => ({
    ...row,
    offer: offers.parse(row.offer),
    tracks: tracks.parse(row.tracks),
  }));
}

/** The modules that a course draft pins, in its order, each with the editions to choose between. */
export async function findPinnedModules(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<PinnedModule[]> {
  const rows = await queryRows(
    transaction,
    `SELECT m.id, m.slug, m.kind, e.title, e.minutes, e.number AS edition, ${newestEdition} AS newest /* "newest" is not null: there is this edition */, e.outline
     FROM authoring.draft d
     CROSS JOIN LATERAL ${pins} AS pin (module, edition, place)
     JOIN catalogue.modules m ON m.id = pin.module AND m.organisation_id = $1
     JOIN catalogue.module_editions e ON e.module_id = m.id AND e.number = pin.edition
     WHERE d.organisation_id = $1 AND d.id = $2 ORDER BY place`,
    [organisationId, courseId],
  );
  return rows.map(({ title, outline, ...row }) => ({
    ...row,
    title: title['sr-Latn'],
    lessons: outline.map((lesson) => ({ id: lesson.id, title: lesson.title['sr-Latn'] })),
  }));
}

/** The hashes of the documents in Latin script of the modules that a course draft pins, in its order. */
export async function findPinnedHashes(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT l.hash FROM authoring.draft d
     CROSS JOIN LATERAL ${pins} AS pin (module, edition, place)
     JOIN catalogue.module_editions e ON e.module_id = pin.module AND e.number = pin.edition
     JOIN catalogue.edition_documents l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'
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
  const rows = await queryRows(
    transaction,
    `SELECT number, source_hash AS "sourceHash" FROM catalogue.course_editions WHERE organisation_id = $1 AND course_id = $2 ORDER BY number DESC LIMIT 1`,
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
  const rows = await queryRows(
    transaction,
    `SELECT pin ->> 'module' AS part /* "part" is not null: every pin names a module */ FROM jsonb_array_elements($2::jsonb -> 'modules') AS pin
     WHERE NOT EXISTS (SELECT 1 FROM catalogue.module_editions
       WHERE organisation_id = $1 AND module_id = (pin ->> 'module')::uuid AND number = (pin ->> 'edition')::int)
     UNION ALL
     SELECT $2::jsonb ->> 'bank' WHERE $2::jsonb ->> 'bank' IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND kind = 'bank' AND id = ($2::jsonb ->> 'bank')::uuid)
     UNION ALL
     SELECT $2::jsonb ->> 'organiser' WHERE $2::jsonb ->> 'organiser' IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM organisations.organisers WHERE organisation_id = $1 AND id = ($2::jsonb ->> 'organiser')::uuid)`,
    [organisationId, JSON.stringify(content)],
  );
  return rows.map(({ part }) => part);
}
