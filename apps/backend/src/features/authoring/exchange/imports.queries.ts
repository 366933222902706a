import type { itemImport, importedItem } from '@svetionik/contracts/exchange';
import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';

/** A question as it was read. */
export type ImportedItem = z.output<typeof importedItem>;

/** An import as it stands, with how many questions it has. */
export interface ImportRow {
  readonly id: string;
  readonly bankId: string;
  readonly format: ItemFormatName;
  readonly fileName: string;
  readonly sourceHash: string;
  readonly requestedAt: Date;
  readonly readAt: Date | null;
  readonly failedAt: Date | null;
  readonly addedAt: Date | null;
  readonly encoding: string | null;
  readonly problem: FileProblem | null;
  readonly found: number;
  readonly refused: number;
  readonly added: number;
}

/** An import that is ordered. */
export interface NewImport extends Pick<ImportRow, 'id' | 'bankId' | 'format' | 'fileName' | 'sourceHash'> {
  readonly organisationId: string;
  readonly source: Buffer;
  readonly requestedBy: string;
}

/** False where the id is taken. */
export async function insertImport(transaction: EntityManager, made: NewImport, now: Date): Promise<boolean> {
  const rows: unknown[] = await transaction.query(
    `INSERT INTO authoring.item_import (id, organisation_id, bank_id, format, file_name, source_hash, source, requested_by, requested_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [made.id, made.organisationId, made.bankId, made.format, made.fileName, made.sourceHash, made.source, made.requestedBy, now],
  );
  return rows.length > 0;
}

/** The import of this bank, with `lock` held until the transaction ends. */
export async function findImport(transaction: EntityManager, organisationId: string, bankId: string, id: string, lock = false): Promise<ImportRow | undefined> {
  const rows: ImportRow[] = await transaction.query(
    `SELECT i.id, i.bank_id AS "bankId", i.format, i.file_name AS "fileName", i.source_hash AS "sourceHash", i.requested_at AS "requestedAt",
       i.read_at AS "readAt", i.failed_at AS "failedAt", i.added_at AS "addedAt", i.encoding, i.problem, n.found, n.refused, n.added
     FROM authoring.item_import i
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS found, count(*) FILTER (WHERE item IS NULL)::int AS refused, count(draft_id)::int AS added
       FROM authoring.imported_item WHERE import_id = i.id
     ) n
     WHERE i.organisation_id = $1 AND i.bank_id = $2 AND i.id = $3 ${lock ? 'FOR UPDATE OF i' : ''}`,
    [organisationId, bankId, id],
  );
  return rows[0];
}

/** What a worker is to read; nothing where it has been read. */
export async function findSource(transaction: EntityManager, id: string): Promise<{ format: ItemFormatName; source: Buffer } | undefined> {
  const rows: { format: ItemFormatName; source: Buffer }[] = await transaction.query('SELECT format, source FROM authoring.item_import WHERE id = $1 AND source IS NOT NULL', [id]);
  return rows[0];
}

/** Keeps what was read, and the file no longer. False where somebody else was first. */
export async function storeReading(transaction: EntityManager, id: string, read: { readonly encoding: string | undefined; readonly problem: FileProblem | undefined }, now: Date): Promise<boolean> {
  const [, changed]: [unknown, number] = await transaction.query(
    'UPDATE authoring.item_import SET source = NULL, read_at = $2, encoding = $3, problem = $4 WHERE id = $1 AND source IS NOT NULL',
    [id, now, read.encoding ?? null, read.problem ?? null],
  );
  return changed > 0;
}

export async function storeFailure(transaction: EntityManager, id: string, now: Date): Promise<void> {
  await transaction.query('UPDATE authoring.item_import SET source = NULL, failed_at = $2 WHERE id = $1 AND source IS NOT NULL', [id, now]);
}

export async function insertItems(transaction: EntityManager, organisationId: string, importId: string, items: readonly ImportedItem[]): Promise<void> {
  await transaction.query(
    `INSERT INTO authoring.imported_item (organisation_id, import_id, place, line, file, title, item, notes)
     SELECT $1, $2, place, line, file, title, nullif(item, 'null'), notes
     FROM jsonb_to_recordset($3::jsonb) AS i (place integer, line integer, file text, title text, item jsonb, notes jsonb)`,
    [organisationId, importId, JSON.stringify(items)],
  );
}

/** The questions behind a place. */
export function findItems(transaction: EntityManager, importId: string, after: number, limit: number): Promise<ImportedItem[]> {
  return transaction.query(
    'SELECT place, line, file, title, item, notes FROM authoring.imported_item WHERE import_id = $1 AND place > $2 ORDER BY place LIMIT $3',
    [importId, after, limit],
  );
}

/** The questions that can be added, but for those left out. */
export function findChosen(transaction: EntityManager, importId: string, leftOut: readonly number[]): Promise<{ place: number; item: NonNullable<ImportedItem['item']> }[]> {
  return transaction.query('SELECT place, item FROM authoring.imported_item WHERE import_id = $1 AND item IS NOT NULL AND place <> ALL ($2) ORDER BY place', [importId, leftOut]);
}

export async function markAdded(transaction: EntityManager, importId: string, drafts: readonly { readonly place: number; readonly id: string }[], now: Date): Promise<void> {
  await transaction.query('UPDATE authoring.item_import SET added_at = $2 WHERE id = $1', [importId, now]);
  await transaction.query(
    `UPDATE authoring.imported_item i SET draft_id = d.id FROM jsonb_to_recordset($2::jsonb) AS d (place integer, id uuid) WHERE i.import_id = $1 AND i.place = d.place`,
    [importId, JSON.stringify(drafts)],
  );
}

/** Every name of an item of the bank, those taken out included. */
export async function findKeys(transaction: EntityManager, organisationId: string, bankId: string): Promise<ReadonlySet<string>> {
  const rows: { key: string }[] = await transaction.query(`SELECT key FROM authoring.draft WHERE organisation_id = $1 AND kind = 'item' AND parent_id = $2`, [organisationId, bankId]);
  return new Set(rows.map(({ key }) => key));
}

/** How an import is told to its author. */
export function describeImport({ id, format, fileName, requestedAt, encoding, problem, found, refused, added, ...times }: ImportRow): z.output<typeof itemImport> {
  return { id, state: stateOf(times), format, fileName, requestedAt: requestedAt.toISOString(), encoding, problem, found, refused, added };
}

function stateOf({ readAt, failedAt, addedAt }: Pick<ImportRow, 'readAt' | 'failedAt' | 'addedAt'>): z.output<typeof itemImport>['state'] {
  if (addedAt !== null) return 'added';
  if (failedAt !== null) return 'failed';
  return readAt === null ? 'reading' : 'ready';
}
