import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readExportReport } from '@svetionik/contracts/exchange';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { exportItems, type ItemFormat, itemFormats } from '@svetionik/formats';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { Answer } from '../../../platform/http/answer';
import { Files } from '../../../platform/storage/files';
import { requireDraft, requireItems } from '../authoring.access';
import type { PlacedItem } from '../drafts/draft';
import { collectFileReferences } from '../publishing/content-references';

interface Bank {
  readonly slug: string;
  readonly title: string;
  readonly items: readonly PlacedItem[];
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The questions of a bank for other systems, with what these systems have no place for. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
  ) {}

  async write(
    actor: PersonActor,
    bankId: string,
    name: ItemFormatName,
    chosen: readonly string[] | undefined,
  ): Promise<Answer<Buffer>> {
    const { slug, title, items, pictures } = await this.bank(actor, bankId, chosen);
    const format = itemFormats[name];
    const single = singleOf(format, items, chosen);
    const content =
      single?.content ??
      (
        await format.write(
          items.map((item) => item.content),
          title,
          pictures,
        )
      ).content;
    return new Answer(200, Buffer.from(content), {
      'Content-Type': single?.mediaType ?? format.mediaType,
      'Content-Disposition': `attachment; filename="${single?.fileName ?? `${slug}.${format.extension}`}"`,
      'Cache-Control': 'private, no-store',
    });
  }

  async report(
    actor: PersonActor,
    bankId: string,
    name: ItemFormatName,
    chosen: readonly string[] | undefined,
  ): Promise<EndpointReply<typeof readExportReport>> {
    const { slug, title, items, pictures } = await this.bank(actor, bankId, chosen);
    const format = itemFormats[name];
    const { carried, report } = await exportItems(
      format,
      items.map((item) => item.content),
      title,
      pictures,
    );
    const told = items.map(({ id, key, place, content }) => ({
      id,
      key,
      place,
      title: plainText(content.prompt).slice(0, 120),
      notes: [...(report.get(key) ?? [])],
    }));
    const fileName = singleOf(format, items, chosen)?.fileName ?? `${slug}.${format.extension}`;
    return {
      carried,
      left: items.length - carried,
      fileName,
      items: told.filter(({ notes }) => notes.length > 0),
    };
  }

  private bank(
    actor: PersonActor,
    id: string,
    chosen: readonly string[] | undefined,
  ): Promise<Bank> {
    return this.transactions.reading(actor, async (transaction) => {
      const { key: slug, content } = await requireDraft(transaction, actor, 'bank', id);
      const items = await requireItems(transaction, actor, id, chosen);
      const pictures = await this.files.readAll(transaction, [
        ...new Set(
          collectFileReferences(items.map((item) => item.content)).map(({ hash }) => hash),
        ),
      ]);
      return { slug, title: content.title, items, pictures };
    });
  }
}

/** One question that is chosen is a file of its own, where the format has such files. */
function singleOf(
  { single }: ItemFormat,
  [item]: Bank['items'],
  chosen: readonly string[] | undefined,
) {
  const content =
    chosen?.length === 1 && item !== undefined ? single?.write(item.content) : undefined;
  return (
    single &&
    item &&
    content && { content, mediaType: single.mediaType, fileName: `${item.key}.${single.extension}` }
  );
}
