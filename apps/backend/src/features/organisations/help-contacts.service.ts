import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { editHelpContacts } from '@svetionik/contracts/organisations';
import { completeContacts, type Contacts } from '@svetionik/domain/contacts/complete-contacts';
import type { EntityManager } from 'typeorm';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { describeLists, type HelpContacts } from './described-contacts';
import { HelpContactsEntity } from './help-contacts.entity';
import { insertHelpContacts, updateHelpContacts, type WrittenLists } from './help-contacts.queries';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { keepContacts } from './written-contacts';

interface Loaded {
  readonly version: number;
  readonly contacts: Contacts;
}

/** Whom to turn to: the one list of contacts. */
@Injectable()
export class HelpContactsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor & { readonly organisationId: string }): Promise<HelpContacts> {
    return this.transactions.reading(actor, (transaction) =>
      this.describe(transaction, actor.organisationId),
    );
  }

  edit(
    actor: PersonActor,
    version: number,
    body: EndpointInput<typeof editHelpContacts>['body'],
  ): Promise<HelpContacts> {
    const now = this.clock.now();
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { date } = await findIssueDate(transaction, actor.organisationId, now);
      const before = await this.load(transaction, actor.organisationId);
      const { bar, others } = keepContacts(body, before.contacts, date, () => `own-${newId()}`);
      const written = await this.write(transaction, actor.organisationId, version, {
        bar: JSON.stringify(bar),
        others: JSON.stringify(others),
      });
      const current = await this.describe(transaction, actor.organisationId);
      if (!written) throw new DomainError('edit.conflict', { current });
      await audit(
        transaction,
        actor,
        { action: 'organisations.editHelpContacts', subjectIds: [actor.organisationId] },
        now,
      );
      return current;
    });
  }

  /** Whether somebody has looked the list over: it is stored once it was saved, changed or not. */
  areSaved(transaction: EntityManager, organisationId: string): Promise<boolean> {
    return transaction.existsBy(HelpContactsEntity, { organisationId });
  }

  private async describe(
    transaction: EntityManager,
    organisationId: string,
  ): Promise<HelpContacts> {
    const { version, contacts } = await this.load(transaction, organisationId);
    return describeLists(version, contacts);
  }

  private async load(transaction: EntityManager, organisationId: string): Promise<Loaded> {
    const kept = await transaction.findOneBy(HelpContactsEntity, { organisationId });
    const lists = kept === null ? undefined : { bar: kept.contacts, others: kept.others };
    return { version: kept?.version ?? 0, contacts: completeContacts(lists) };
  }

  /** False when somebody was faster. Version 0 stands for the list that the program brings. */
  private write(
    transaction: EntityManager,
    organisationId: string,
    version: number,
    lists: WrittenLists,
  ): Promise<boolean> {
    return version === 0
      ? insertHelpContacts(transaction, organisationId, lists)
      : updateHelpContacts(transaction, organisationId, version, lists);
  }
}
