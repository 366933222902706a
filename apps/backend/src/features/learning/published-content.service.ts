import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { Files } from '../../platform/storage/files';
import type { StoredFile } from '../../platform/storage/files.queries';
import { PublishedDocuments } from '../catalogue';
import { requireDocument, requireFile } from './learning.access';

/** Documents and files of published modules, and pictures of questions. */
@Injectable()
export class PublishedContentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: PublishedDocuments,
    private readonly files: Files,
  ) {}

  /** The document, compressed as the browser takes it. */
  readDocument(actor: PersonActor, hash: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
    return this.transactions.reading(actor, async (transaction) => {
      const document = await requireDocument(transaction, this.documents, actor, hash);
      return encoding === 'br' ? document.brotli : document.gzip;
    });
  }

  readFile(actor: PersonActor, hash: string): Promise<StoredFile> {
    return this.transactions.reading(actor, (transaction) =>
      requireFile(transaction, this.files, actor, hash),
    );
  }
}
