import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { enterByLink, openedEntryLink } from '@svetionik/contracts/identity/entering';
import { judgeLink } from '@svetionik/domain/people/entry-link';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { Acceptors, type Origin } from '../invitations/acceptors';
import { AttachedTerms } from '../invitations/attached-terms';
import { findInviter } from '../invitations/invitations.queries';
import { SessionsService, type StartedSession } from '../sessions/sessions.service';
import { noteReturn } from '../signing-in/sign-in-notes';
import { EntryLinkEntity } from './entry-link.entity';
import { hasEntered } from './entry-links.queries';
import { LinkEntries } from './link-entries';

type Visitor = PersonActor | VisitorActor;

/** What a link or a code offers, and entering by it with an account that exists. */
@Injectable()
export class EnteringService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly entries: LinkEntries,
    private readonly acceptors: Acceptors,
    private readonly attached: AttachedTerms,
    private readonly sessions: SessionsService,
  ) {}

  async open(actor: Visitor, typed: string): Promise<z.output<typeof openedEntryLink>> {
    const { key, inside } = await this.entries.find(actor, typed);
    const { organisationId } = inside;
    return this.transactions.reading(inside, async (transaction) => {
      const link = await transaction.findOneBy(EntryLinkEntity, { key, organisationId });
      if (link === null) throw new DomainError('identity.entry-unknown');
      const entered =
        actor.kind === 'person' && (await hasEntered(transaction, link.id, actor.personId));
      if (judgeLink(link, this.clock.now()) !== 'open' && !entered) return { state: 'ended' };
      const { name, slug, isNetwork } = await findInviter(transaction, organisationId);
      return {
        state: 'open',
        key,
        kind: link.kind,
        organisation: name,
        address: isNetwork ? null : slug,
        ...(await this.attached.describe(transaction, organisationId, link)),
        mailDomain: link.mailDomain,
        endsAt: link.endsAt.toISOString(),
        entered,
      };
    });
  }

  async enter(
    actor: Visitor,
    { key: typed, entrant }: EndpointInput<typeof enterByLink>['body'],
    origin: Origin,
  ): Promise<StartedSession> {
    const { key, inside } = await this.entries.find(actor, typed);
    const account = await this.acceptors.proveAccount(actor, entrant, origin);
    return this.transactions.unitOfWork(inside, async (transaction) => {
      const person = await this.acceptors.enter(transaction, account);
      const { organisationId } = inside;
      const proven = entrant.as !== 'signed-in';
      const who = { personId: person.id, organisationId, proven };
      if (!(await this.entries.enter(transaction, inside, { key }, person)))
        await noteReturn(transaction, actor, who, this.clock.now());
      return this.sessions.follow(transaction, actor, who);
    });
  }
}
