import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { PublishedText } from './published-text';

/** An edition of a module. */
export interface ModuleEdition {
  readonly id: string;
  readonly number: number;
}

interface ModuleRow {
  readonly id: string;
  readonly slug: string;
  readonly kind: ModuleDocument['module']['kind'];
  readonly tracks: readonly string[];
}

/** Of a module that is there only the tracks change. */
export async function writeModule(
  transaction: EntityManager,
  organisationId: string,
  { id, slug, kind, tracks }: ModuleRow,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO catalogue.module (id, organisation_id, slug, kind, tracks, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET tracks = excluded.tracks`,
    [id, organisationId, slug, kind, tracks, now],
  );
}

export async function lockModule(transaction: EntityManager, moduleId: string): Promise<void> {
  await execute(transaction, 'SELECT 1 FROM catalogue.module WHERE id = $1 FOR UPDATE', [moduleId]);
}

/** With the hashes of its documents. */
export async function findLastEdition(
  transaction: EntityManager,
  moduleId: string,
): Promise<(ModuleEdition & { latin: string; cyrillic: string }) | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id, e.number, l.hash AS latin, c.hash AS cyrillic FROM catalogue.module_edition e
     JOIN catalogue.edition_document l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'
     JOIN catalogue.edition_document c ON c.module_edition_id = e.id AND c.kind = 'learner' AND c.script = 'sr-Cyrl'
     WHERE e.module_id = $1 ORDER BY e.number DESC LIMIT 1`,
    [moduleId],
  );
  return rows[0];
}

interface NewModuleEdition extends ModuleEdition {
  readonly organisationId: string;
  readonly moduleId: string;
  readonly title: PublishedText;
  readonly summary: PublishedText;
  readonly minutes: number;
  readonly outline: readonly unknown[];
  /** Versions of the dated facts that it cites, by key. */
  readonly facts: Readonly<Record<string, number>>;
  readonly publishedAt: Date;
  readonly publishedBy: string | null;
}

export async function insertModuleEdition(
  transaction: EntityManager,
  edition: NewModuleEdition,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO catalogue.module_edition (id, organisation_id, module_id, number, title, summary, minutes, outline, facts, published_at, published_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      edition.id,
      edition.organisationId,
      edition.moduleId,
      edition.number,
      edition.title,
      edition.summary,
      edition.minutes,
      JSON.stringify(edition.outline),
      edition.facts,
      edition.publishedAt,
      edition.publishedBy,
    ],
  );
}

/** The document for learners, in both scripts. */
export async function insertEditionDocuments(
  transaction: EntityManager,
  organisationId: string,
  editionId: string,
  hashes: TextInScripts,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO catalogue.edition_document (organisation_id, module_edition_id, kind, script, hash)
       VALUES ($1, $2, 'learner', 'sr-Latn', $3), ($1, $2, 'learner', 'sr-Cyrl', $4)`,
    [organisationId, editionId, hashes['sr-Latn'], hashes['sr-Cyrl']],
  );
}

export async function insertEditionFile(
  transaction: EntityManager,
  organisationId: string,
  editionId: string,
  file: { readonly hash: string; readonly name: string },
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO catalogue.edition_file (organisation_id, module_edition_id, hash, name) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [organisationId, editionId, file.hash, file.name],
  );
}
