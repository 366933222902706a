import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { Clock } from '../clock';
import { execute, queryRows } from '../database/query';

/** Bytes with their type. */
export interface StoredFile {
  readonly hash: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Content-addressed bytes up to 10 MB, committed with the row that refers to them. */
@Injectable()
export class Files {
  constructor(private readonly clock: Clock) {}

  /** Known bytes are held until the transaction ends, so that nobody discards them before something refers to them. */
  async store(transaction: EntityManager, content: Buffer, mediaType: string): Promise<StoredFile> {
    const hash = createHash('sha256').update(content).digest('hex');
    await execute(
      transaction,
      `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hash) DO UPDATE SET bytes = EXCLUDED.bytes`,
      [hash, mediaType, content.length, content, this.clock.now()],
    );
    return { hash, mediaType, content };
  }

  async read(transaction: EntityManager, hash: string): Promise<StoredFile | undefined> {
    const rows = await queryRows(
      transaction,
      `SELECT hash, media_type AS "mediaType", content FROM platform.file WHERE hash = $1`,
      [hash],
    );
    return rows[0];
  }

  /** The bytes of several files by their hashes; those that do not exist are missing. */
  async readAll(
    transaction: EntityManager,
    hashes: readonly string[],
  ): Promise<ReadonlyMap<string, Buffer>> {
    if (hashes.length === 0) return new Map();
    const rows = await queryRows(
      transaction,
      'SELECT hash, content FROM platform.file WHERE hash = ANY ($1)',
      [hashes],
    );
    return new Map(rows.map(({ hash, content }) => [hash, content]));
  }

  /** Forgets the bytes, unless something refers to them: the foreign keys know what does. */
  async discard(transaction: EntityManager, hash: string): Promise<void> {
    await execute(transaction, 'SAVEPOINT before_discard');
    try {
      await execute(transaction, 'DELETE FROM platform.file WHERE hash = $1', [hash]);
    } catch (error) {
      if (!isReferredTo(error)) throw error;
      await execute(transaction, 'ROLLBACK TO SAVEPOINT before_discard');
    }
  }
}

function isReferredTo(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const cause: unknown = error.driverError;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23503';
}
