import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** A document ready to be sent, in the encodings that browsers take. */
export interface CompressedDocument {
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

export async function isDocumentKnown(transaction: EntityManager, hash: string): Promise<boolean> {
  const rows = await queryRows(transaction, 'SELECT 1 FROM catalogue.document WHERE hash = $1', [
    hash,
  ]);
  return rows.length > 0;
}

interface NewDocument extends CompressedDocument {
  readonly hash: string;
  /** How many there are before it is compressed. */
  readonly bytes: number;
}

export async function insertDocument(
  transaction: EntityManager,
  { hash, bytes, brotli, gzip }: NewDocument,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO catalogue.document (hash, bytes, brotli, gzip, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
    [hash, bytes, brotli, gzip, now],
  );
}

export async function findDocument(
  transaction: EntityManager,
  hash: string,
): Promise<CompressedDocument | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT brotli, gzip FROM catalogue.document WHERE hash = $1',
    [hash],
  );
  return rows[0];
}

/** Documents compressed by Brotli, by hash. */
export async function findCompressed(
  transaction: EntityManager,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await queryRows(
    transaction,
    'SELECT hash, brotli FROM catalogue.document WHERE hash = ANY ($1)',
    [hashes],
  );
  return new Map(rows.map(({ hash, brotli }) => [hash, brotli]));
}
