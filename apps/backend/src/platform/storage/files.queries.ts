import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../database/query';

/** Bytes with their type. */
export interface StoredFile {
  readonly hash: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** A file that is there is written over with itself: so it is held until the transaction ends. */
export async function insertFile(
  transaction: EntityManager,
  { hash, mediaType, content }: StoredFile,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hash) DO UPDATE SET bytes = EXCLUDED.bytes`,
    [hash, mediaType, content.length, content, now],
  );
}

export async function findFile(
  transaction: EntityManager,
  hash: string,
): Promise<StoredFile | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT hash, media_type AS "mediaType", content FROM platform.file WHERE hash = $1`,
    [hash],
  );
  return rows[0];
}

/** By hash. */
export async function findContents(
  transaction: EntityManager,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await queryRows(
    transaction,
    'SELECT hash, content FROM platform.file WHERE hash = ANY ($1)',
    [hashes],
  );
  return new Map(rows.map(({ hash, content }) => [hash, content]));
}

export async function deleteFile(transaction: EntityManager, hash: string): Promise<void> {
  await execute(transaction, 'DELETE FROM platform.file WHERE hash = $1', [hash]);
}

/** Lets {@link undoDiscard} go back to here. */
export async function beginDiscard(transaction: EntityManager): Promise<void> {
  await execute(transaction, 'SAVEPOINT before_discard');
}

export async function undoDiscard(transaction: EntityManager): Promise<void> {
  await execute(transaction, 'ROLLBACK TO SAVEPOINT before_discard');
}
