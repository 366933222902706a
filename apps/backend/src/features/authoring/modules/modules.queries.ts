import { moduleRow, type moduleDraft } from '@svetionik/contracts/authoring';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { queryRows } from '../../../platform/database/query';

type Row = Omit<z.output<typeof moduleRow>, 'changedAt'> & { readonly changedAt: Date };

interface Page {
  readonly after: string | undefined;
  readonly limit: number;
}

const bySortKey = `(d.sort_key COLLATE "sr-Latn-x-icu", d.id)`;

/** Drafts by title, from the one after `after`. */
export const pageOfDrafts = <const Kind extends 'module' | 'course' | 'bank'>(kind: Kind) =>
  `d.organisation_id = $1 AND d.kind = '${kind}' AND d.removed_at IS NULL
    AND ($2::uuid IS NULL OR ${bySortKey} > (SELECT a.sort_key, a.id FROM authoring.draft a WHERE a.id = $2 AND a.organisation_id = $1))
    ORDER BY d.sort_key COLLATE "sr-Latn-x-icu", d.id LIMIT $3` as const;

export async function findModuleRows(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: Page,
): Promise<Row[]> {
  const rows = await queryRows(
    transaction,
    `SELECT d.id, d.key AS slug, d.content ->> 'title' AS title /* "title" is not null: every draft of a module has one */, d.content ->> 'kind' AS kind, d.content -> 'tracks' AS tracks,
       l.lessons, l.minutes, e.number AS edition, greatest(d.changed_at, l.changed_at) AS "changedAt",
       e.published_at IS NULL OR greatest(d.changed_at, l.changed_at) > e.published_at AS changed /* "changed" is not null: a draft was changed at a time */,
       EXISTS (SELECT FROM jsonb_each_text(e.facts) AS cited (key, version)
         JOIN catalogue.facts f ON f.organisation_id = $1 AND f.key = cited.key AND f.version > cited.version::int /* as int: names a version of a fact, which is one */) AS "factsChanged",
       (SELECT count(*)::int FROM catalogue.courses c
        JOIN catalogue.course_edition_modules m ON m.course_edition_id = c.current_edition_id
        JOIN catalogue.module_editions me ON me.id = m.module_edition_id
        WHERE me.module_id = d.id AND c.withdrawn_at IS NULL) AS courses
     FROM authoring.draft d
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS lessons, max(changed_at) AS changed_at,
         coalesce(sum((content ->> 'minutes')::int) FILTER (WHERE removed_at IS NULL), 0)::int AS minutes
       FROM authoring.draft WHERE parent_id = d.id
     ) l
     LEFT JOIN LATERAL (
       SELECT number, published_at, facts FROM catalogue.module_editions WHERE module_id = d.id ORDER BY number DESC LIMIT 1
     ) e ON true
     WHERE ${pageOfDrafts('module')}`,
    [organisationId, after ?? null, limit],
  );
  const { kind, tracks } = moduleRow.shape;
  return rows.map((row) => ({
    ...row,
    kind: kind.parse(row.kind),
    tracks: tracks.parse(row.tracks),
  }));
}

/** The courses whose current edition holds the module, with the edition of the module that they hold. */
export async function findModuleCourses(
  transaction: EntityManager,
  organisationId: string,
  moduleId: string,
): Promise<z.output<typeof moduleDraft>['courses']> {
  const rows = await queryRows(
    transaction,
    `SELECT c.id, ce.title, me.number AS edition FROM catalogue.courses c
     JOIN catalogue.course_editions ce ON ce.id = c.current_edition_id
     JOIN catalogue.course_edition_modules m ON m.course_edition_id = ce.id
     JOIN catalogue.module_editions me ON me.id = m.module_edition_id
     WHERE c.organisation_id = $1 AND me.module_id = $2 AND c.withdrawn_at IS NULL ORDER BY c.slug`,
    [organisationId, moduleId],
  );
  return rows.map(({ title, ...row }) => ({ ...row, title: title['sr-Latn'] }));
}

/** An edition with the hash of its document in Latin script. */
export interface EditionRow {
  readonly id: string;
  readonly number: number;
  readonly latin: string;
  readonly cyrillic: string;
}

const editions = `
  SELECT e.id, e.number, l.hash AS latin, k.hash AS cyrillic FROM catalogue.module_editions e
  JOIN catalogue.edition_documents l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'
  JOIN catalogue.edition_documents k ON k.module_edition_id = e.id AND k.kind = 'learner' AND k.script = 'sr-Cyrl'
  WHERE e.organisation_id = $1 AND e.module_id = $2`;

/** The newest edition of a module, if it has one. */
export async function findNewestEdition(
  transaction: EntityManager,
  organisationId: string,
  moduleId: string,
): Promise<EditionRow | undefined> {
  const rows = await queryRows(transaction, `${editions} ORDER BY e.number DESC LIMIT 1`, [
    organisationId,
    moduleId,
  ]);
  return rows[0];
}

export async function findEdition(
  transaction: EntityManager,
  organisationId: string,
  moduleId: string,
  number: number,
): Promise<EditionRow | undefined> {
  const rows = await queryRows(transaction, `${editions} AND e.number = $3`, [
    organisationId,
    moduleId,
    number,
  ]);
  return rows[0];
}

/** Whether one of the lessons never belonged to the module. */
export async function hasForeignLessons(
  transaction: EntityManager,
  organisationId: string,
  moduleId: string,
  lessons: readonly string[],
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT l FROM unnest($3::uuid[]) AS l WHERE l NOT IN (SELECT id FROM authoring.draft WHERE organisation_id = $1 AND parent_id = $2)`,
    [organisationId, moduleId, lessons],
  );
  return rows.length > 0;
}
