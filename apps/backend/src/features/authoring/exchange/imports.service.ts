import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf, UploadedFile } from '@svetionik/contracts/endpoint';
import type { confirmImport, itemImport, readImport } from '@svetionik/contracts/exchange';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { decodeText } from '@svetionik/formats';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { refusePersonalNumber } from '../../../platform/privacy/personal-number-guard';
import { describeAddressed } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import { readItemsJob } from './exchange.jobs';
import { describeImport, findChosen, findImport, findItems, findKeys, insertImport, markAdded, type ImportRow } from './imports.queries';
import { nameApart } from './name-apart';

type Import = z.output<typeof itemImport>;

interface ImportParams {
  readonly bank: string;
  readonly import: string;
}

/** Questions that come from other systems: taken in, looked at, and added to their bank in one piece. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly drafts: Drafts,
  ) {}

  /** Takes in a file for a worker to read. The same file under the same id is one import. */
  request(actor: PersonActor, { bank, import: id }: ImportParams, format: ItemFormatName, file: UploadedFile): Promise<Import | Answer<Import>> {
    const source = Buffer.from(file.bytes);
    const fileName = Buffer.from(file.name, 'latin1').toString('utf8').replace(/\p{Cc}/gu, '').slice(0, 200);
    refusePersonalNumber({ fileName, ...(!isPackage(source) && { text: decodeText(source).text }) });
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId: requestedBy } = actor;
      await this.drafts.require(transaction, actor, 'bank', bank);
      const sourceHash = createHash('sha256').update(source).digest('hex');
      const isNew = await insertImport(transaction, { id, organisationId, bankId: bank, format, fileName, sourceHash, source, requestedBy }, this.clock.now());
      const found = await findImport(transaction, organisationId, bank, id);
      if (found === undefined || found.sourceHash !== sourceHash || found.format !== format) throw new DomainError('creation.differs');
      if (isNew) await this.jobs.enqueue(transaction, readItemsJob, [{ organisationId, ids: { importId: id } }]);
      return isNew ? created(describeImport(found)) : describeImport(found);
    });
  }

  read(actor: PersonActor, { bank, import: id }: ImportParams, { after, limit }: InputOf<typeof readImport>['query']): Promise<ReplyOf<typeof readImport>> {
    return this.transactions.reading(actor, async (transaction) => {
      await this.drafts.require(transaction, actor, 'bank', bank);
      const found = await this.require(transaction, actor, bank, id);
      const rows = await findItems(transaction, id, after, limit + 1);
      const items = rows.slice(0, limit);
      return { ...describeImport(found), items, next: rows.length > limit ? (items.at(-1)?.place ?? null) : null };
    });
  }

  /** Adds the questions to the bank that the author has seen; a second time it only says what it did. */
  confirm(actor: PersonActor, { bank: bankId, import: id }: ImportParams, version: number, leftOut: readonly number[]): Promise<ReplyOf<typeof confirmImport>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const bank = await this.drafts.require(transaction, actor, 'bank', bankId, true);
      const found = await this.require(transaction, actor, bankId, id, true);
      if (found.addedAt !== null) return { added: found.added, bank: describeAddressed(bank) };
      if (found.readAt === null) throw new DomainError('authoring.import-not-ready');
      const saved = await this.drafts.save(transaction, actor, 'bank', bank, { version, content: bank.content });
      const chosen = await findChosen(transaction, id, leftOut);
      const items = nameApart(chosen.map(({ item }) => item), await findKeys(transaction, actor.organisationId, bankId));
      const made = items.map((content) => ({ id: newId(), parentId: bankId, key: content.id, content }));
      await this.drafts.createMany(transaction, actor, 'item', made);
      await markAdded(transaction, id, made.map((draft, at) => ({ id: draft.id, place: chosen[at]?.place ?? 0 })), this.clock.now());
      return { added: made.length, bank: describeAddressed(saved) };
    });
  }

  private async require(transaction: EntityManager, actor: PersonActor, bankId: string, id: string, lock = false): Promise<ImportRow> {
    const found = await findImport(transaction, actor.organisationId, bankId, id, lock);
    if (found === undefined) throw new DomainError('access.not-found');
    return found;
  }
}

/** A package is unpacked by the worker only, which lets no personal number out of it. */
function isPackage(source: Buffer): boolean {
  return source.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}
