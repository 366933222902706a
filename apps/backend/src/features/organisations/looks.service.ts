import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import type { Look } from '../../platform/access/look';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { requireLook } from '../identity';
import { Files } from '../../platform/storage/files';
import { filePolicy } from '../../platform/web/security-headers';

/** What anybody may know of organisations. */
@Injectable()
export class LooksService {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly transactions: Transactions,
    private readonly files: Files,
  ) {}

  async read(slug: string): Promise<Look> {
    const known = await this.directory.findAt(slug);
    return requireLook(known && (await this.directory.findById(known.id)));
  }

  /** Kept for a while: an address with another hash behind it is another one. */
  async readMark(actor: Actor, slug: string): Promise<Answer<Buffer>> {
    const { mark } = await this.read(slug);
    return this.transactions.reading(actor, async (transaction) => {
      const { content, mediaType } = await this.files.require(transaction, mark);
      return new Answer(200, content, {
        'Content-Type': mediaType,
        'Content-Security-Policy': filePolicy,
        'Cache-Control': 'public, max-age=300',
      });
    });
  }
}
