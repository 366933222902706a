import type { EntityManager } from 'typeorm';

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
  await transaction.query('UPDATE authoring.draft SET copied_from = $2 WHERE id = $1', [
    draftId,
    sourceId,
  ]);
}

export async function findSource(
  transaction: EntityManager,
  draftId: string,
): Promise<CopySource | undefined> {
  const rows: CopySource[] = await transaction.query(
    `SELECT s.id, s.content ->> 'title' AS title, d.created_at AS at FROM authoring.draft d JOIN authoring.draft s ON s.id = d.copied_from WHERE d.id = $1`,
    [draftId],
  );
  return rows[0];
}
