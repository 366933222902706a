import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { readExportReport } from '@svetionik/contracts/exchange';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { exportItems, itemFormats } from '@svetionik/formats';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { Answer } from '../../../platform/http/answer';
import { Files } from '../../../platform/storage/files';
import { Drafts } from '../drafts/drafts';
import { findParts } from '../drafts/drafts.queries';
import { fileReferencesIn } from '../publishing/content-references';

interface Bank {
  readonly slug: string;
  readonly title: string;
  readonly items: readonly AssessmentItem[];
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The questions of a bank for other systems, with what these systems have no place for. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
    private readonly files: Files,
  ) {}

  async write(actor: PersonActor, bankId: string, name: ItemFormatName): Promise<Answer<Buffer>> {
    const bank = await this.bank(actor, bankId);
    const format = itemFormats[name];
    const { content } = await format.write(bank.items, bank.title, bank.pictures);
    return new Answer(200, Buffer.from(content), {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${bank.slug}.${format.extension}"`,
      'Cache-Control': 'private, no-store',
    });
  }

  async report(actor: PersonActor, bankId: string, name: ItemFormatName): Promise<ReplyOf<typeof readExportReport>> {
    const { items, title, pictures } = await this.bank(actor, bankId);
    const { carried, report } = await exportItems(itemFormats[name], items, title, pictures);
    const told = items.map(({ id, prompt }) => ({ key: id, title: plainText(prompt).slice(0, 120), notes: [...(report.get(id) ?? [])] }));
    return { carried, left: items.length - carried, items: told.filter(({ notes }) => notes.length > 0) };
  }

  private bank(actor: PersonActor, id: string): Promise<Bank> {
    return this.transactions.reading(actor, async (transaction) => {
      const { key: slug, content } = await this.drafts.require(transaction, actor, 'bank', id);
      const items = await findParts(transaction, actor.organisationId, 'item', [id]);
      const pictures = await this.files.readAll(transaction, [...new Set(fileReferencesIn(items.map((item) => item.content)).map(({ hash }) => hash))]);
      return { slug, title: content.title, items: items.map((item) => item.content), pictures };
    });
  }
}
