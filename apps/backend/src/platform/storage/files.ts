import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { isReferenced } from '../database/is-referenced';
import { DomainError } from '../http/domain-error';
import {
  beginDiscard,
  deleteFile,
  findContents,
  findFile,
  insertFile,
  undoDiscard,
  type StoredFile,
} from './files.queries';

/** Content-addressed bytes up to 10 MB, committed with the row that refers to them. */
@Injectable()
export class Files {
  constructor(private readonly clock: Clock) {}

  /** Known bytes are held until the transaction ends, so that nobody discards them before something refers to them. */
  async store(transaction: EntityManager, content: Buffer, mediaType: string): Promise<StoredFile> {
    const hash = createHash('sha256').update(content).digest('hex');
    const file = { hash, mediaType, content };
    await insertFile(transaction, file, this.clock.now());
    return file;
  }

  read(transaction: EntityManager, hash: string): Promise<StoredFile | undefined> {
    return findFile(transaction, hash);
  }

  /** That of a row which may have none: whoever asks finds nothing then. */
  async require(transaction: EntityManager, hash: string | null): Promise<StoredFile> {
    const file = hash === null ? undefined : await this.read(transaction, hash);
    if (file === undefined) throw new DomainError('access.not-found');
    return file;
  }

  /** The bytes of several files by their hashes; those that do not exist are missing. */
  async readAll(
    transaction: EntityManager,
    hashes: readonly string[],
  ): Promise<ReadonlyMap<string, Buffer>> {
    return hashes.length === 0 ? new Map() : findContents(transaction, hashes);
  }

  /** Forgets the bytes, unless something refers to them: the foreign keys know what does. */
  async discard(transaction: EntityManager, hash: string): Promise<void> {
    await beginDiscard(transaction);
    try {
      await deleteFile(transaction, hash);
    } catch (error) {
      if (!isReferenced(error)) throw error;
      await undoDiscard(transaction);
    }
  }
}
