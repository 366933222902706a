import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import {
  findCompressed,
  findDocument,
  insertDocument,
  isDocumentKnown,
  type CompressedDocument,
} from './published-documents.queries';

const compressBrotli = promisify(brotliCompress);
const decompressBrotli = promisify(brotliDecompress);
const compressGzip = promisify(gzip);

/** Documents by the hash of their canonical JSON: compressed once, when they are written. */
@Injectable()
export class PublishedDocuments {
  constructor(private readonly clock: Clock) {}

  /** Stores the value, if it isn't there, and gives its hash. */
  async store(transaction: EntityManager, value: unknown): Promise<string> {
    const text = Buffer.from(canonicalJson(value));
    const hash = createHash('sha256').update(text).digest('hex');
    if (await isDocumentKnown(transaction, hash)) return hash;
    const [brotli, gzipped] = await Promise.all([
      compressBrotli(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
      compressGzip(text, { level: 9 }),
    ]);
    const document = { hash, bytes: text.length, brotli, gzip: gzipped };
    await insertDocument(transaction, document, this.clock.now());
    return hash;
  }

  find(transaction: EntityManager, hash: string): Promise<CompressedDocument | undefined> {
    return findDocument(transaction, hash);
  }

  /** The value behind a hash. */
  async read(transaction: EntityManager, hash: string): Promise<unknown> {
    const [value] = await this.readMany(transaction, [hash]);
    return value;
  }

  /** The values behind hashes, in their order; one statement for all. */
  readMany(transaction: EntityManager, hashes: readonly string[]): Promise<unknown[]> {
    return readDocuments(transaction, hashes);
  }
}

/** {@link PublishedDocuments.readMany}, for whoever is given a transaction alone. */
export async function readDocuments(
  transaction: EntityManager,
  hashes: readonly string[],
): Promise<unknown[]> {
  const documents = await findCompressed(transaction, hashes);
  return Promise.all(hashes.map((hash) => parse(hash, documents.get(hash))));
}

async function parse(hash: string, brotli: Buffer | undefined): Promise<unknown> {
  if (brotli === undefined) throw new Error(`no document ${hash}`);
  return JSON.parse((await decompressBrotli(brotli)).toString('utf8'));
}
