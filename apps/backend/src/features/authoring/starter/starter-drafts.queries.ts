import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import type { DraftContents, DraftKind } from '../drafts/draft';

/** The ids of the drafts with an address of their own that somebody has edited, or a part of which somebody has. */
export async function findEditedDrafts(
  transaction: EntityManager,
  organisationId: string,
): Promise<ReadonlySet<string>> {
  const rows = await queryRows(
    transaction,
    'SELECT DISTINCT coalesce(parent_id, id) AS id FROM authoring.draft WHERE organisation_id = $1 AND changed_by IS NOT NULL',
    [organisationId],
  );
  return new Set(rows.map(({ id }) => id));
}

interface StarterDraft {
  readonly id: string;
  readonly kind: DraftKind;
  readonly parentId: string | null;
  readonly key: string;
  readonly content: DraftContents[DraftKind];
  readonly sortKey: string;
  readonly writtenAt: Date;
}

/** A draft that reads the same and was not taken out stays as it is. */
export async function writeStarterDraft(
  transaction: EntityManager,
  organisationId: string,
  draft: StarterDraft,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO authoring.draft AS d (id, organisation_id, kind, parent_id, key, content, sort_key, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
       ON CONFLICT (id) DO UPDATE SET content = excluded.content, sort_key = excluded.sort_key, version = d.version + 1,
         changed_at = excluded.changed_at, removed_at = NULL
       WHERE d.content <> excluded.content OR d.removed_at IS NOT NULL`,
    [
      draft.id,
      organisationId,
      draft.kind,
      draft.parentId,
      draft.key,
      draft.content,
      draft.sortKey,
      draft.writtenAt,
    ],
  );
}

/** Takes out the parts of a draft that are not among those kept. */
export async function markOthersRemoved(
  transaction: EntityManager,
  parentId: string,
  kept: readonly string[],
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE authoring.draft SET removed_at = $3, version = version + 1, changed_at = $3
       WHERE parent_id = $1 AND NOT (id = ANY ($2)) AND removed_at IS NULL`,
    [parentId, kept, now],
  );
}
