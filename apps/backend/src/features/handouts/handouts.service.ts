import { Injectable } from '@nestjs/common';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { PrintedHandout } from '@svetionik/domain/handouts/printed-handout';
import type { Script } from '@svetionik/domain/language/script';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { ModuleEditionsService } from '../authoring';
import { TaughtDocuments } from '../learning';
import { HandoutReader } from './handout-reader';
import { requireHandout } from './handouts.access';

/** Handouts as they are today, for who may open the lesson or write it. */
@Injectable()
export class HandoutsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly taught: TaughtDocuments,
    private readonly drafts: ModuleEditionsService,
    private readonly reader: HandoutReader,
  ) {}

  /** That of a document which the learner may read. */
  async readTaught(actor: PersonActor, hash: string, block: string): Promise<PrintedHandout> {
    const document = await this.transactions.reading(actor, (transaction) =>
      this.taught.read(transaction, actor, hash),
    );
    return this.read(actor, document, block);
  }

  /** That of a draft, as it would be published now. */
  async readDraft(
    actor: PersonActor,
    module: string,
    block: string,
    script: Script,
  ): Promise<PrintedHandout> {
    return this.read(actor, await this.drafts.preview(actor, module, script), block);
  }

  private read(actor: PersonActor, document: ModuleDocument, id: string): Promise<PrintedHandout> {
    return this.reader.read(actor, document, requireHandout(document, id));
  }
}
