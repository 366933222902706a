import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** From which draft another one was copied, and when. */
export interface CopySource {
  readonly id: string;
  readonly title: string;
  readonly at: Date;
}

export async function noteSource(
  transaction: EntityManager,
  draftId: string,
  sourceId: string,
): Promise<void> {
  await execute(transaction, 'UPDATE authoring.draft SET copied_from = $2 WHERE id = $1', [
    draftId,
    sourceId,
  ]);
}

export async function findSource(
  transaction: EntityManager,
  draftId: string,
): Promise<CopySource | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT s.id, s.content ->> 'title' AS title /* "title" is not null: what is copied has one */, d.created_at AS at FROM authoring.draft d JOIN authoring.draft s ON s.id = d.copied_from WHERE d.id = $1`,
    [draftId],
  );
  return rows[0];
}
