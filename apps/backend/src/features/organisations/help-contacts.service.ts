import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { editHelpContacts, helpContacts } from '@svetionik/contracts/organisations';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { defaultContacts, helpContact } from './default-contacts';
import { HelpContactsEntity } from './help-contacts.entity';
import { insertHelpContacts, updateHelpContacts } from './help-contacts.queries';

type Contacts = z.output<typeof helpContacts>;

/** The one list of emergency contacts. */
@Injectable()
export class HelpContactsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor & { readonly organisationId: string }): Promise<Contacts> {
    return this.transactions.reading(actor, (transaction) =>
      this.load(transaction, actor.organisationId),
    );
  }

  edit(
    actor: PersonActor,
    version: number,
    body: EndpointInput<typeof editHelpContacts>['body'],
  ): Promise<Contacts> {
    const contacts = body.contacts.map(({ label, number }) => helpContact(label, number));
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const written = await this.write(
        transaction,
        actor.organisationId,
        version,
        JSON.stringify(contacts),
      );
      const current = await this.load(transaction, actor.organisationId);
      if (!written) throw new DomainError('edit.conflict', { current });
      await audit(
        transaction,
        actor,
        { action: 'organisations.editHelpContacts', subjectIds: [actor.organisationId] },
        this.clock.now(),
      );
      return current;
    });
  }

  /** Whether somebody has looked the list over: it is stored once it was saved, changed or not. */
  areSaved(transaction: EntityManager, organisationId: string): Promise<boolean> {
    return transaction.existsBy(HelpContactsEntity, { organisationId });
  }

  private async load(transaction: EntityManager, organisationId: string): Promise<Contacts> {
    const kept = await transaction.findOneBy(HelpContactsEntity, { organisationId });
    return kept === null
      ? { version: 0, contacts: [...defaultContacts] }
      : { version: kept.version, contacts: kept.contacts };
  }

  /** False when somebody was faster. Version 0 stands for the list that the program brings. */
  private write(
    transaction: EntityManager,
    organisationId: string,
    version: number,
    contacts: string,
  ): Promise<boolean> {
    return version === 0
      ? insertHelpContacts(transaction, organisationId, contacts)
      : updateHelpContacts(transaction, organisationId, version, contacts);
  }
}
