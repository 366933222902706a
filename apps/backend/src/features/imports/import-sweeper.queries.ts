import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Removes the rows of imports that cannot be taken back any more, or were never applied, and lets go of their files; gives the hashes. */
export async function forgetImports(
  transaction: EntityManager,
  { before, most }: { readonly before: Date; readonly most: number },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `WITH old AS (SELECT id, file_hash FROM imports.import
       WHERE rows_removed_at IS NULL AND coalesce(undone_at, applied_at, checked_at, requested_at) < $1 AND state NOT IN ('applying', 'undoing')
       ORDER BY requested_at LIMIT $2 FOR UPDATE SKIP LOCKED),
     changed AS (UPDATE imports.import i SET rows_removed_at = $1, file_hash = NULL, sheets = NULL, version = version + 1,
       state = CASE WHEN i.state IN ('applied', 'undone', 'refused') THEN i.state ELSE 'discarded' END FROM old WHERE i.id = old.id)
     SELECT id, file_hash AS hash FROM old`,
    [before, most],
  );
  await execute(
    transaction,
    'DELETE FROM imports.imported_row WHERE import_id = ANY ($1::uuid[])',
    [rows.map(({ id }) => id)],
  );
  return rows.flatMap(({ hash }) => hash ?? []);
}
