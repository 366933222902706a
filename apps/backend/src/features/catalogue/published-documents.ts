import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { execute, queryRows } from '../../platform/database/query';

const compressBrotli = promisify(brotliCompress);
const decompressBrotli = promisify(brotliDecompress);
const compressGzip = promisify(gzip);

/** A document ready to be sent, in the encodings that browsers take. */
export interface CompressedDocument {
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

/** Documents by the hash of their canonical JSON: compressed once, when they are written. */
@Injectable()
export class PublishedDocuments {
  constructor(private readonly clock: Clock) {}

  /** Stores the value, if it isn't there, and gives its hash. */
  async store(transaction: EntityManager, value: unknown): Promise<string> {
    const text = Buffer.from(canonicalJson(value));
    const hash = createHash('sha256').update(text).digest('hex');
    const known = await queryRows(transaction, 'SELECT 1 FROM catalogue.document WHERE hash = $1', [
      hash,
    ]);
    if (known.length > 0) return hash;
    const [brotli, gzipped] = await Promise.all([
      compressBrotli(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
      compressGzip(text, { level: 9 }),
    ]);
    await execute(
      transaction,
      'INSERT INTO catalogue.document (hash, bytes, brotli, gzip, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
      [hash, text.length, brotli, gzipped, this.clock.now()],
    );
    return hash;
  }

  async find(transaction: EntityManager, hash: string): Promise<CompressedDocument | undefined> {
    const rows = await queryRows(
      transaction,
      'SELECT brotli, gzip FROM catalogue.document WHERE hash = $1',
      [hash],
    );
    return rows[0];
  }

  /** The value behind a hash. */
  async read(transaction: EntityManager, hash: string): Promise<unknown> {
    const [value] = await this.readMany(transaction, [hash]);
    return value;
  }

  /** The values behind hashes, in their order; one statement for all. */
  async readMany(transaction: EntityManager, hashes: readonly string[]): Promise<unknown[]> {
    const rows = await queryRows(
      transaction,
      'SELECT hash, brotli FROM catalogue.document WHERE hash = ANY ($1)',
      [hashes],
    );
    const documents = new Map(rows.map(({ hash, brotli }) => [hash, brotli]));
    return Promise.all(hashes.map((hash) => parse(hash, documents.get(hash))));
  }
}

async function parse(hash: string, brotli: Buffer | undefined): Promise<unknown> {
  if (brotli === undefined) throw new Error(`no document ${hash}`);
  return JSON.parse((await decompressBrotli(brotli)).toString('utf8'));
}
