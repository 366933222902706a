import { itemImport } from '@svetionik/contracts/exchange';
import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { itemEffects } from '@svetionik/domain/exchange/item-effect';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { countChanged, execute, queryRows } from '../../../platform/database/query';

const numbers = z.partialRecord(z.enum(itemEffects), z.number());

/** An import as it stands, with how many questions it has of each effect. */
export interface ImportRow {
  readonly id: string;
  readonly format: ItemFormatName;
  readonly fileName: string;
  readonly sourceHash: string;
  readonly requestedAt: Date;
  readonly readAt: Date | null;
  readonly failedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly addedAt: Date | null;
  readonly addingFailedAt: Date | null;
  readonly encoding: string | null;
  readonly problem: FileProblem | null;
  readonly expected: number | null;
  readonly readItems: number;
  readonly added: number;
  readonly effects: Readonly<z.output<typeof numbers>>;
}

/** An import that is ordered. */
export interface NewImport extends Pick<ImportRow, 'id' | 'format' | 'fileName' | 'sourceHash'> {
  readonly organisationId: string;
  readonly bankId: string;
  readonly source: Buffer;
  readonly requestedBy: string;
}

const columns = `i.id, i.format, i.file_name AS "fileName", i.source_hash AS "sourceHash", i.requested_at AS "requestedAt", i.read_at AS "readAt",
  i.failed_at AS "failedAt", i.confirmed_at AS "confirmedAt", i.added_at AS "addedAt", i.adding_failed_at AS "addingFailedAt", i.encoding, i.problem,
  i.expected, i.read_items AS "readItems", i.added,
  (SELECT coalesce(jsonb_object_agg(effect, number), '{}') FROM (
     SELECT effect, count(*)::int AS number FROM authoring.imported_item WHERE import_id = i.id GROUP BY effect) e) AS effects`;

/** False where the id is taken. */
export async function insertImport(
  transaction: EntityManager,
  made: NewImport,
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO authoring.item_import (id, organisation_id, bank_id, format, file_name, source_hash, source, requested_by, requested_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [
      made.id,
      made.organisationId,
      made.bankId,
      made.format,
      made.fileName,
      made.sourceHash,
      made.source,
      made.requestedBy,
      now,
    ],
  );
  return rows.length > 0;
}

/** The import of this bank, with `lock` held until the transaction ends. */
export async function findImport(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
  id: string,
  lock = false,
): Promise<ImportRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM authoring.item_import i WHERE i.organisation_id = $1 AND i.bank_id = $2 AND i.id = $3 ${lock ? 'FOR UPDATE OF i' : ''}`,
    [organisationId, bankId, id],
  );
  return rows.map(readRow)[0];
}

/** The imports of a bank, the last one first, from the one behind `after`. */
export async function findImports(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<ImportRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM authoring.item_import i
     WHERE i.organisation_id = $1 AND i.bank_id = $2
       AND ($3::uuid IS NULL OR (i.requested_at, i.id) < (SELECT requested_at, id FROM authoring.item_import WHERE organisation_id = $1 AND id = $3))
     ORDER BY i.requested_at DESC, i.id DESC LIMIT $4`,
    [organisationId, bankId, page.after ?? null, page.limit],
  );
  return rows.map(readRow);
}

type StoredRow = Omit<ImportRow, 'format' | 'effects'> & {
  readonly format: string;
  readonly effects: unknown;
};

function readRow({ format, effects, ...row }: StoredRow): ImportRow {
  return {
    ...row,
    format: itemImport.shape.format.parse(format),
    effects: numbers.parse(effects),
  };
}

/** What a worker is to read; nothing where it has been read. */
export async function findSource(
  transaction: EntityManager,
  id: string,
): Promise<{ format: ItemFormatName; source: Buffer } | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT format, source FROM authoring.item_import WHERE id = $1 AND source IS NOT NULL',
    [id],
  );
  return rows.map(({ format, source }) => ({
    format: itemImport.shape.format.parse(format),
    source,
  }))[0];
}

/** Says how far the reading is, in questions. */
export async function noteProgress(
  transaction: EntityManager,
  id: string,
  { expected, read }: { readonly expected: number; readonly read: number },
): Promise<void> {
  await execute(
    transaction,
    'UPDATE authoring.item_import SET expected = $2, read_items = $3 WHERE id = $1 AND source IS NOT NULL',
    [id, expected, read],
  );
}

/** Keeps what was read, and the file no longer. False where somebody else was first. */
export async function storeReading(
  transaction: EntityManager,
  id: string,
  read: { readonly encoding: string | undefined; readonly problem: FileProblem | undefined },
  now: Date,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    'UPDATE authoring.item_import SET source = NULL, read_at = $2, encoding = $3, problem = $4 WHERE id = $1 AND source IS NOT NULL',
    [id, now, read.encoding ?? null, read.problem ?? null],
  );
  return changed > 0;
}

export async function storeFailure(
  transaction: EntityManager,
  id: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE authoring.item_import SET source = NULL, failed_at = $2 WHERE id = $1 AND source IS NOT NULL',
    [id, now],
  );
}

/** How an import is told to its author. */
export function describeImport(row: ImportRow): z.output<typeof itemImport> {
  const { kept = 0, changed = 0, lost = 0, refused = 0 } = row.effects;
  const { id, format, fileName, encoding, problem, expected, added } = row;
  const state = stateOf(row);
  const found = state === 'reading' ? row.readItems : kept + changed + lost + refused;
  const addingFailed = state === 'ready' && row.addingFailedAt !== null;
  return {
    id,
    state,
    format,
    fileName,
    requestedAt: row.requestedAt.toISOString(),
    encoding,
    problem,
    expected,
    found,
    kept,
    changed,
    lost,
    refused,
    added,
    addingFailed,
  };
}

function stateOf({
  readAt,
  failedAt,
  confirmedAt,
  addedAt,
}: ImportRow): z.output<typeof itemImport>['state'] {
  if (addedAt !== null) return 'added';
  if (failedAt !== null) return 'failed';
  if (readAt === null) return 'reading';
  return confirmedAt === null ? 'ready' : 'adding';
}
