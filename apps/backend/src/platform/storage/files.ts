import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';

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

  async store(transaction: EntityManager, content: Buffer, mediaType: string): Promise<StoredFile> {
    const hash = createHash('sha256').update(content).digest('hex');
    await transaction.query(
      `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hash) DO NOTHING`,
      [hash, mediaType, content.length, content, this.clock.now()],
    );
    return { hash, mediaType, content };
  }

  async read(transaction: EntityManager, hash: string): Promise<StoredFile | undefined> {
    const rows: StoredFile[] = await transaction.query(
      `SELECT hash, media_type AS "mediaType", content FROM platform.file WHERE hash = $1`,
      [hash],
    );
    return rows[0];
  }
  /** The bytes of several files by their hashes; those that do not exist are missing. */
  async readAll(transaction: EntityManager, hashes: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (hashes.length === 0) return new Map();
    const rows: { hash: string; content: Buffer }[] = await transaction.query('SELECT hash, content FROM platform.file WHERE hash = ANY ($1)', [hashes]);
    return new Map(rows.map(({ hash, content }) => [hash, content]));
  }
}
