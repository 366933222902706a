import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply, UploadedFile } from '@svetionik/contracts/endpoint';
import type {
  confirmImport,
  itemImport,
  listImports,
  readImport,
} from '@svetionik/contracts/exchange';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { checkDrawable } from '@svetionik/domain/publishing/check-drawable';
import { decodeText } from '@svetionik/formats';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { refuseInPieces } from '../../../platform/privacy/personal-number-guard';
import { requireDraft, requireImport } from '../authoring.access';
import { findDrawingCourses } from '../banks/banks.queries';
import { describeAddressed } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import { storeConfirmation } from './confirmations.queries';
import { addItemsJob, readItemsJob } from './exchange.jobs';
import { findItems } from './imported-items.queries';
import { describeImport, findImport, findImports, insertImport } from './imports.queries';

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
  async request(
    actor: PersonActor,
    { bank, import: id }: ImportParams,
    format: ItemFormatName,
    file: UploadedFile,
  ): Promise<Import | Answer<Import>> {
    const source = Buffer.from(file.bytes);
    const fileName = file.name
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .slice(0, 200);
    if (!isPackage(source)) await refuseInPieces(decodeText(source).text);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId: requestedBy } = actor;
      await requireDraft(transaction, actor, 'bank', bank);
      const sourceHash = createHash('sha256').update(source).digest('hex');
      const isNew = await insertImport(
        transaction,
        { id, organisationId, bankId: bank, format, fileName, sourceHash, source, requestedBy },
        this.clock.now(),
      );
      const found = await findImport(transaction, organisationId, bank, id);
      if (found === undefined || found.sourceHash !== sourceHash || found.format !== format)
        throw new DomainError('creation.differs');
      if (isNew)
        await this.jobs.enqueue(transaction, readItemsJob, [
          { organisationId, ids: { importId: id } },
        ]);
      return isNew ? created(describeImport(found)) : describeImport(found);
    });
  }

  list(
    actor: PersonActor,
    bankId: string,
    { after, limit }: EndpointInput<typeof listImports>['query'],
  ): Promise<EndpointReply<typeof listImports>> {
    return this.transactions.reading(actor, async (transaction) => {
      const bank = await requireDraft(transaction, actor, 'bank', bankId);
      const rows = await findImports(transaction, actor.organisationId, bankId, {
        after,
        limit: limit + 1,
      });
      const items = rows.slice(0, limit).map(describeImport);
      return {
        bank: describeAddressed(bank),
        items,
        next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      };
    });
  }

  read(
    actor: PersonActor,
    { bank: bankId, import: id }: ImportParams,
    page: EndpointInput<typeof readImport>['query'],
  ): Promise<EndpointReply<typeof readImport>> {
    return this.transactions.reading(actor, async (transaction) => {
      const bank = await requireDraft(transaction, actor, 'bank', bankId);
      const found = await requireImport(transaction, actor, { bankId, id });
      const rows = await findItems(transaction, id, { ...page, limit: page.limit + 1 });
      const courses = await findDrawingCourses(transaction, actor.organisationId, bankId);
      const objectives = courses.flatMap((course) => course.objectives.map((each) => each.id));
      const items = rows.slice(0, page.limit).map((row) => ({
        ...row,
        missing: row.item === null ? [] : checkDrawable(row.item, objectives),
      }));
      const next = rows.length > page.limit ? (items.at(-1)?.place ?? null) : null;
      return { ...describeImport(found), bank: describeAddressed(bank), items, next };
    });
  }

  /** Orders that the questions get into the bank that the author has seen; a second time it only says how far that is. */
  confirm(
    actor: PersonActor,
    { bank: bankId, import: id }: ImportParams,
    version: number,
    body: EndpointInput<typeof confirmImport>['body'],
  ): Promise<Import> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const bank = await requireDraft(transaction, actor, 'bank', bankId, true);
      const found = await requireImport(transaction, actor, { bankId, id }, true);
      if (found.confirmedAt !== null) return describeImport(found);
      if (found.readAt === null) throw new DomainError('authoring.import-not-ready');
      await this.drafts.save(transaction, actor, 'bank', bank, { version, content: bank.content });
      await storeConfirmation(transaction, id, { by: actor.personId, ...body }, this.clock.now());
      await this.jobs.requeue(transaction, addItemsJob, {
        organisationId: actor.organisationId,
        ids: { importId: id },
      });
      return describeImport(await requireImport(transaction, actor, { bankId, id }));
    });
  }
}

/** A package is unpacked by the worker only, which lets no personal number out of it. */
function isPackage(source: Buffer): boolean {
  return source.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}
