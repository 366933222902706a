import { Injectable } from '@nestjs/common';
import { mailDomain } from '@svetionik/domain/contacts/email-address';
import { readEntryKey } from '@svetionik/domain/people/entry-code';
import { judgeLink } from '@svetionik/domain/people/entry-link';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { findLocked } from '../../../platform/database/lock-rows';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { DomainError } from '../../../platform/http/domain-error';
import { requireReturning } from '../identity.access';
import { namePlaces } from '../invitations/attached-terms';
import { joinOrganisation } from '../invitations/memberships.queries';
import { EntryLinkEntity } from './entry-link.entity';
import { findOrganisationOfLink, hasEntered, insertLinkEntry } from './entry-links.queries';

interface Entrant {
  readonly id: string;
  readonly email: string;
}

/** Lets people in by a link or a code, each once, and no more than it has places. */
@Injectable()
export class LinkEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** The link or code that somebody has typed, and whoever asks within its organisation. */
  async find<A extends Actor>(
    actor: A,
    typed: string,
  ): Promise<{ readonly key: string; readonly inside: A & { organisationId: string } }> {
    const key = readEntryKey(typed);
    const organisationId =
      key === undefined
        ? undefined
        : await this.transactions.reading(actor, (transaction) =>
            findOrganisationOfLink(transaction, key),
          );
    if (key === undefined || organisationId === undefined)
      throw new DomainError('identity.entry-unknown');
    return { key, inside: { ...actor, organisationId } };
  }

  /** Refuses who would not get in if they came now. */
  requireOpen(link: EntryLinkEntity, email: string): void {
    if (judgeLink(link, this.clock.now()) !== 'open') throw new DomainError('identity.entry-ended');
    if (link.mailDomain !== null && mailDomain(email) !== link.mailDomain)
      throw new DomainError('identity.entry-domain', { details: { domain: link.mailDomain } });
  }

  /**
   * Makes the person a learner of the organisation, which the transaction is in. The link is held until the transaction ends: of two at
   * once for the last place, the first gets it. Who has entered before takes no other, is what they are today, and gets a false.
   */
  async enter(
    transaction: EntityManager,
    actor: Actor & { readonly organisationId: string },
    sought: { readonly id: string } | { readonly key: string },
    { id: personId, email }: Entrant,
  ): Promise<boolean> {
    const { organisationId } = actor;
    const link = await findLocked(transaction, EntryLinkEntity, { ...sought, organisationId });
    if (link === null) throw new DomainError('identity.entry-unknown');
    const now = this.clock.now();
    if (await hasEntered(transaction, link.id, personId)) {
      await requireReturning(transaction, { organisationId }, personId);
      return false;
    }
    this.requireOpen(link, email);
    const joining = { organisationId, personId, roles: ['learner'] };
    if (!(await joinOrganisation(transaction, joining, now)))
      throw new DomainError('identity.member-blocked');
    const { id: linkId } = link;
    await insertLinkEntry(transaction, { organisationId, linkId, personId }, now);
    const subjectIds = [personId, linkId];
    await audit(transaction, actor, { action: 'identity.enterByLink', subjectIds }, now);
    await this.events.record(transaction, actor, {
      type: 'identity.joined',
      version: 1,
      ids: { personId, linkId, ...namePlaces(link) },
    });
    return true;
  }
}
