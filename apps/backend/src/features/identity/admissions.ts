import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findAddress, type PersonActor, type VisitorActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { enterOrganisation } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Events } from '../../platform/events/events';
import { DomainError } from '../../platform/http/domain-error';
import { AdmissionEntity } from './admission.entity';
import { EntryLinkEntity } from './entry/entry-link.entity';
import { LinkEntries } from './entry/link-entries';
import { findInviter } from './invitations/invitations.queries';
import { MemberEntity } from './member.entity';
import { PersonEntity } from './person.entity';

type Visitor = PersonActor | VisitorActor;

/** Where a registration leads: the organisation that it is in, and the link that it came by. */
export interface Destination {
  readonly inside: Visitor;
  readonly address: string | null;
  readonly link?: { readonly id: string; readonly key: string };
}

/** What a registration leads to once its address is confirmed. */
@Injectable()
export class Admissions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly entries: LinkEntries,
  ) {}

  /** Refuses a key that would not let the address in now. */
  async findDestination(
    actor: Visitor,
    email: string,
    entryKey: string | undefined,
  ): Promise<Destination> {
    if (entryKey === undefined) return { inside: actor, address: findAddress(actor) };
    const { key, inside } = await this.entries.find(actor, entryKey);
    return this.transactions.reading(inside, async (transaction) => {
      const { organisationId } = inside;
      const link = await transaction.findOneBy(EntryLinkEntity, { key, organisationId });
      if (link === null) throw new DomainError('identity.entry-unknown');
      this.entries.requireOpen(link, email);
      const { slug, isNetwork } = await findInviter(transaction, organisationId);
      return { inside, address: isNetwork ? null : slug, link: { id: link.id, key } };
    });
  }

  /** Makes who has just opened an account a learner of the organisation. */
  async join(transaction: EntityManager, actor: Visitor, personId: string): Promise<void> {
    await transaction.insert(MemberEntity, {
      organisationId: actor.organisationId,
      personId,
      roles: ['learner'],
      since: this.clock.now(),
    });
    await this.events.record(transaction, actor, {
      type: 'identity.registered',
      version: 1,
      ids: { personId },
    });
  }

  /** Gives the id of the admission, for the mail to refer to. */
  async begin(
    transaction: EntityManager,
    begun: Pick<AdmissionEntity, 'organisationId' | 'personId' | 'linkId'>,
  ): Promise<string> {
    const id = newId();
    await transaction.insert(AdmissionEntity, { ...begun, id, begunAt: this.clock.now() });
    return id;
  }

  /** Lets in who has confirmed the address; gives the organisation. The transaction is in it from here on, and sees its person. */
  async confirm(transaction: EntityManager, actor: Visitor, id: string): Promise<string> {
    const admission = await transaction.findOneByOrFail(AdmissionEntity, { id });
    const { organisationId, personId, linkId } = admission;
    if (linkId === null) throw new Error('the admission leads nowhere');
    await enterOrganisation(transaction, organisationId);
    const person = await transaction.findOneByOrFail(PersonEntity, { id: personId });
    await this.entries.enter(transaction, { ...actor, organisationId }, { id: linkId }, person);
    await transaction.update(
      AdmissionEntity,
      { id },
      { state: 'admitted', settledAt: this.clock.now() },
    );
    return organisationId;
  }
}
