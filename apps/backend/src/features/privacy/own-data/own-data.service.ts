import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { orderPersonData, readOwnData, readPersonData } from '@svetionik/contracts/privacy';
import type { Language } from '@svetionik/domain/language/script';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import type { Resumption } from '../../../platform/http/byte-range';
import { DomainError } from '../../../platform/http/domain-error';
import { OwnDataFiles } from '../../exports';
import { readPersonName, requireMember } from '../../identity';
import { findIssueDate } from '../../organisations';
import { refuseOwnAccount } from '../privacy.access';

type Own = EndpointReply<typeof readOwnData>;
type File = NonNullable<Own['file']>;
type Order = EndpointInput<typeof orderPersonData>;

/** All that is kept of a person, put together for them: by themselves, or by an administrator whom they asked. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: OwnDataFiles,
  ) {}

  read(actor: PersonActor): Promise<Own> {
    return this.transactions.reading(actor, async (transaction) => ({
      file: (await this.files.find(transaction, actor, actor.personId)) ?? null,
    }));
  }

  order(actor: PersonActor, id: string, language: Language): Promise<Answer<File> | File> {
    const { personId } = actor;
    return this.transactions.unitOfWork(actor, (transaction) =>
      this.make(
        transaction,
        actor,
        { id, personId, language },
        { action: 'privacy.orderOwnData', subjectIds: [personId] },
      ),
    );
  }

  download(actor: PersonActor, id: string, resumption: Resumption): Promise<Answer<Readable>> {
    return this.open(actor, { id, personId: actor.personId }, resumption, {
      action: 'privacy.downloadOwnData',
      subjectIds: [actor.personId],
    });
  }

  readOf(actor: PersonActor, personId: string): Promise<EndpointReply<typeof readPersonData>> {
    return this.transactions.reading(actor, async (transaction) => {
      const member = await requireMember(transaction, actor, personId);
      const { email } = member;
      return {
        person: { id: personId, email, name: readPersonName(member) },
        file: (await this.files.find(transaction, actor, personId)) ?? null,
      };
    });
  }

  orderOf(actor: PersonActor, { params, body }: Order): Promise<Answer<File> | File> {
    const { person: personId, export: id } = params;
    const { language, ground, askedOn } = body;
    refuseOwnAccount(actor, personId);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireMember(transaction, actor, personId);
      const today = await findIssueDate(transaction, actor.organisationId, this.clock.now());
      if (askedOn > today.date) throw new DomainError('privacy.asked-in-future');
      return this.make(
        transaction,
        actor,
        { id, personId, language },
        {
          action: 'privacy.orderPersonData',
          subjectIds: [personId],
          code: `${ground} ${askedOn}`,
        },
      );
    });
  }

  downloadOf(
    actor: PersonActor,
    { person: personId, export: id }: Order['params'],
    resumption: Resumption,
  ): Promise<Answer<Readable>> {
    return this.open(actor, { id, personId }, resumption, {
      action: 'privacy.downloadPersonData',
      subjectIds: [personId],
    });
  }

  private async make(
    transaction: EntityManager,
    actor: PersonActor,
    order: { readonly id: string; readonly personId: string; readonly language: Language },
    entry: AuditEntry,
  ): Promise<Answer<File> | File> {
    const isNew = await this.files.order(transaction, actor, order);
    if (isNew) await audit(transaction, actor, entry, this.clock.now());
    const file = await this.files.find(transaction, actor, order.personId);
    if (file === undefined) throw new Error('what was ordered is not there');
    return isNew ? created(file) : file;
  }

  private async open(
    actor: PersonActor,
    file: { readonly id: string; readonly personId: string },
    resumption: Resumption,
    entry: AuditEntry,
  ): Promise<Answer<Readable>> {
    const answer = await this.transactions.unitOfWork(actor, async (transaction) => {
      const opened = await this.files.open(transaction, actor, file);
      await audit(transaction, actor, entry, this.clock.now());
      return opened;
    });
    return answer(resumption);
  }
}
