import { Injectable } from '@nestjs/common';
import { mailDomain } from '@svetionik/domain/contacts/email-address';
import { judgeRegistration } from '@svetionik/domain/people/registration-rule';
import type { EntityManager } from 'typeorm';
import { findAddress, type PersonActor, type VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { AdmissionEntity } from './admission.entity';
import { readRule } from './admissions.service';
import { mailAdmissionJob } from '../identity.jobs';
import { EntryLinkEntity } from '../entry/entry-link.entity';
import { LinkEntries } from '../entry/link-entries';
import { findInviter } from '../invitations/invitations.queries';
import { MemberEntity } from '../members/member.entity';
import { PersonEntity } from '../persons/person.entity';

type Visitor = PersonActor | VisitorActor;

/** Where a registration leads: the organisation that it is in, and the link that it came by. */
export interface Destination {
  readonly inside: Visitor;
  readonly address: string | null;
  /** Nobody enters before somebody has decided. */
  readonly waits: boolean;
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
    private readonly jobs: Jobs,
  ) {}

  /** Refuses a key that would not let the address in now; without one the rule of the organisation decides. */
  async findDestination(
    actor: Visitor,
    email: string,
    entryKey: string | undefined,
  ): Promise<Destination> {
    if (entryKey === undefined) return this.judge(actor, email);
    const { key, inside } = await this.entries.find(actor, entryKey);
    return this.transactions.reading(inside, async (transaction) => {
      const { organisationId } = inside;
      const link = await transaction.findOneBy(EntryLinkEntity, { key, organisationId });
      if (link === null) throw new DomainError('identity.entry-unknown');
      this.entries.requireOpen(link, email);
      const { slug, isNetwork } = await findInviter(transaction, organisationId);
      return { inside, address: isNetwork ? null : slug, waits: false, link: { id: link.id, key } };
    });
  }

  /** Makes somebody who has no confirmed account yet a learner of the organisation, where they are nobody in it. */
  async join(transaction: EntityManager, actor: Visitor, personId: string): Promise<void> {
    const { organisationId } = actor;
    const known = await transaction.findOneBy(MemberEntity, { organisationId, personId });
    if (known !== null) return;
    await transaction.insert(MemberEntity, {
      organisationId,
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

  /**
   * Lets in who has confirmed the address, and gives the organisation; undefined where they wait from now on. The transaction is in it
   * from here on, and sees its person.
   */
  async confirm(
    transaction: EntityManager,
    actor: Visitor,
    id: string,
  ): Promise<string | undefined> {
    const admission = await transaction.findOneByOrFail(AdmissionEntity, { id });
    const { organisationId, personId, linkId } = admission;
    await enterOrganisation(transaction, organisationId);
    if (linkId === null) {
      await this.wait(transaction, admission);
      return undefined;
    }
    const person = await transaction.findOneByOrFail(PersonEntity, { id: personId });
    await this.entries.enter(transaction, { ...actor, organisationId }, { id: linkId }, person);
    const settledAt = this.clock.now();
    await transaction.update(AdmissionEntity, { id }, { state: 'admitted', settledAt });
    return organisationId;
  }

  /** Whoever confirms is somebody new: an account waits once. */
  private async wait(
    transaction: EntityManager,
    { id, organisationId }: AdmissionEntity,
  ): Promise<void> {
    const waiting = { state: 'waiting', waitingSince: this.clock.now() } as const;
    await transaction.update(AdmissionEntity, { id }, waiting);
    await this.jobs.enqueue(transaction, mailAdmissionJob, [
      { organisationId, ids: { admissionId: id } },
    ]);
  }

  private async judge(actor: Visitor, email: string): Promise<Destination> {
    const rule = await this.transactions.reading(actor, (transaction) =>
      readRule(transaction, actor.organisationId),
    );
    const fate = judgeRegistration(rule, mailDomain(email));
    if (fate === 'closed') throw new DomainError('identity.registration-closed');
    if (fate === 'other-domain') {
      const domains = rule.domains.map((domain) => `@${domain}`).join(', ');
      throw new DomainError('identity.registration-domain', { details: { domains } });
    }
    return { inside: actor, address: findAddress(actor), waits: fate === 'waits' };
  }
}
