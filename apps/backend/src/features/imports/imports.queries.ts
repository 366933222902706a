import { openedImport, peopleImport } from '@svetionik/contracts/imports';
import type { ImportField } from '@svetionik/domain/people/import-fields';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { countChanged, execute, queryRows } from '../../platform/database/query';
import type { ImportProblem, StoredSheet } from './imports.json-columns';

export type ImportState = z.output<typeof peopleImport>['state'];

/** An import as it stands. */
export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly fileHash: string | null;
  readonly sourceHash: string;
  readonly requestedAt: Date;
  readonly state: ImportState;
  readonly version: number;
  readonly format: 'csv' | 'xlsx' | null;
  readonly encoding: string | null;
  readonly sheets: readonly StoredSheet[];
  readonly problem: ImportProblem | null;
  readonly sheet: number | null;
  readonly fields: readonly (ImportField | null)[] | null;
  readonly language: 'sr-Latn' | 'sr-Cyrl' | 'en' | null;
  /** What everybody of it gets into. */
  readonly groupId: string | null;
  readonly courseId: string | null;
  readonly progress: number;
  readonly undecided: number;
  readonly counts: Partial<z.output<typeof peopleImport>['verdicts'] & { readonly rows: number }>;
  readonly results: Partial<z.output<typeof peopleImport>['results']>;
  readonly checkedAt: Date | null;
  readonly appliedAt: Date | null;
  readonly appliedBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

const columns = `i.id, i.file_name AS "fileName", i.file_hash AS "fileHash", i.source_hash AS "sourceHash", i.requested_at AS "requestedAt", i.state, i.version, i.format,
  i.encoding, i.sheets, i.problem, i.sheet, i.fields, i.language, i.group_id AS "groupId", i.course_id AS "courseId", i.progress, i.undecided, i.counts, i.results,
  i.checked_at AS "checkedAt", i.applied_at AS "appliedAt", i.applied_by AS "appliedBy", i.undone_at AS "undoneAt", i.undone_by AS "undoneBy"`;

interface StoredRow extends Omit<ImportRow, 'state' | 'format' | 'sheets' | 'fields' | 'language'> {
  readonly state: string;
  readonly format: string | null;
  readonly language: string | null;
  readonly sheets: readonly StoredSheet[] | null;
  readonly fields: readonly string[] | null;
}

const { state, format } = peopleImport.shape;
const { fields } = openedImport.shape;

/** A column that nothing is taken from is an empty text in the database. */
function readRow(row: StoredRow): ImportRow {
  return {
    ...row,
    state: state.parse(row.state),
    format: format.parse(row.format),
    language: row.language === 'en' || row.language === 'sr-Cyrl' ? row.language : 'sr-Latn',
    sheets: row.sheets ?? [],
    fields: fields.parse(row.fields?.map((field) => (field === '' ? null : field)) ?? null),
  };
}

interface NewImport {
  readonly id: string;
  readonly organisationId: string;
  readonly fileName: string;
  readonly hash: string;
  readonly requestedBy: string;
}

/** False where the id is taken. The bytes must be stored. */
export async function insertImport(
  transaction: EntityManager,
  made: NewImport,
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO imports.import (id, organisation_id, file_name, file_hash, source_hash, requested_by, requested_at)
     VALUES ($1, $2, $3, $4, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
    [made.id, made.organisationId, made.fileName, made.hash, made.requestedBy, now],
  );
  return rows.length > 0;
}

export async function findImport(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ImportRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM imports.import i WHERE i.organisation_id = $1 AND i.id = $2`,
    [organisationId, id],
  );
  return rows.map(readRow)[0];
}

/** The import, held until the transaction ends. */
export async function holdImport(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ImportRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM imports.import i WHERE i.organisation_id = $1 AND i.id = $2 FOR UPDATE`,
    [organisationId, id],
  );
  return rows.map(readRow)[0];
}

/** The last one first. */
export async function findImports(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<ImportRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM imports.import i WHERE i.organisation_id = $1
       AND ($2::uuid IS NULL OR (i.requested_at, i.id) < (SELECT requested_at, id FROM imports.import WHERE organisation_id = $1 AND id = $2))
     ORDER BY i.requested_at DESC, i.id DESC LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
  return rows.map(readRow);
}

/** Keeps what the worker has read of the file, unless the import has a later state. */
export async function storeSheets(
  transaction: EntityManager,
  id: string,
  read: {
    readonly format: string;
    readonly encoding: string | null;
    readonly sheets: readonly StoredSheet[];
  },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET state = 'uploaded', version = version + 1, format = $2, encoding = $3, sheets = $4 WHERE id = $1 AND state = 'reading'`,
    [id, read.format, read.encoding, JSON.stringify(read.sheets)],
  );
}

/** The file cannot be used: why. What was read of it goes. */
export async function storeProblem(
  transaction: EntityManager,
  id: string,
  problem: ImportProblem,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE imports.import SET state = 'refused', version = version + 1, problem = $2, file_hash = NULL, sheets = NULL WHERE id = $1 AND state IN ('reading', 'checking')`,
    [id, problem],
  );
  return changed > 0;
}

export async function storeColumns(
  transaction: EntityManager,
  id: string,
  chosen: { readonly sheet: number; readonly fields: readonly (ImportField | null)[] },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET state = 'checking', version = version + 1, sheet = $2, fields = $3, progress = 0, undecided = 0, counts = '{}', checked_at = NULL WHERE id = $1`,
    [id, chosen.sheet, chosen.fields.map((field) => field ?? '')],
  );
}

export async function storeProgress(
  transaction: EntityManager,
  id: string,
  progress: number,
): Promise<void> {
  await execute(transaction, 'UPDATE imports.import SET progress = $2 WHERE id = $1', [
    id,
    progress,
  ]);
}

/** Every row has been judged: how many of each verdict. */
export async function storeChecked(
  transaction: EntityManager,
  id: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET state = 'checked', version = version + 1, checked_at = $2, counts = c.counts || jsonb_build_object('rows', c.rows, 'trainings', c.trainings, 'invitations',
         (SELECT count(DISTINCT r.email_folded) FROM imports.imported_row r WHERE r.import_id = $1 AND r.verdict = 'new')),
       undecided = coalesce((c.counts -> 'double')::int, 0)
     FROM (SELECT coalesce(jsonb_object_agg(v.verdict, v.count), '{}') AS counts, coalesce(sum(v.count), 0) AS rows, coalesce(sum(v.trainings), 0) AS trainings FROM (
       SELECT r.verdict, count(*) AS count, count(*) FILTER (WHERE r.training IS NOT NULL AND r.verdict IN ('new', 'changed', 'double')) AS trainings
       FROM imports.imported_row r WHERE r.import_id = $1 GROUP BY r.verdict) v) c
     WHERE id = $1 AND state = 'checking'`,
    [id, now],
  );
}

/** Counts again how many rows nobody has decided about. */
export async function recountUndecided(transaction: EntityManager, id: string): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET undecided = (SELECT count(*) FROM imports.imported_row WHERE import_id = $1 AND verdict = 'double' AND decision IS NULL) WHERE id = $1`,
    [id],
  );
}

export async function storeApplying(
  transaction: EntityManager,
  id: string,
  {
    language,
    groupId,
    courseId,
    by,
  }: {
    readonly language: string;
    readonly groupId: string | null;
    readonly courseId: string | null;
    readonly by: string;
  },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET state = 'applying', version = version + 1, language = $2, group_id = $3, course_id = $4, applied_by = $5, progress = 0 WHERE id = $1`,
    [id, language, groupId, courseId, by],
  );
}

export async function storeUndoing(
  transaction: EntityManager,
  id: string,
  by: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET state = 'undoing', version = version + 1, undone_by = $2, progress = 0 WHERE id = $1`,
    [id, by],
  );
}

const counted = `(SELECT coalesce(jsonb_object_agg(o.name, o.count), '{}') FROM (
    SELECT outcome AS name, count(*) AS count FROM imports.imported_row WHERE import_id = $1 AND outcome IS NOT NULL GROUP BY outcome
    UNION ALL SELECT undone, count(*) FROM imports.imported_row WHERE import_id = $1 AND undone IS NOT NULL GROUP BY undone) o)`;

/** All of it is done; the file is not needed any more. */
export async function storeApplied(
  transaction: EntityManager,
  id: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET state = 'applied', version = version + 1, applied_at = $2, file_hash = NULL, results = ${counted} WHERE id = $1`,
    [id, now],
  );
}

export async function storeUndone(
  transaction: EntityManager,
  id: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET state = 'undone', version = version + 1, undone_at = $2, results = ${counted} WHERE id = $1`,
    [id, now],
  );
}

export async function storeDiscarded(transaction: EntityManager, id: string): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.import SET state = 'discarded', version = version + 1, file_hash = NULL, sheets = NULL WHERE id = $1`,
    [id],
  );
}
