import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { hasFactor } from '../factors/authenticators.queries';
import { ProvenSteps, type AskedStep } from '../factors/proven-steps';
import { holdAccount, setPersonScope } from '../persons/persons.queries';
import { findOpenOrganisations } from '../sessions/sessions.queries';
import { SessionsService, type StartedSession } from '../sessions/sessions.service';
import { SignInNotes } from '../signing-in/sign-in-notes';
import type { NamedSubject } from './provider-clients';
import { findLinked, useLink } from './provider-links.queries';

type Visitor = PersonActor | VisitorActor;

/** Whom a provider has named, and how they come in. */
interface Entering {
  readonly personId: string;
  readonly secondFactor: boolean;
  readonly shared: boolean | undefined;
}

/** For whom a provider vouches alone has proven nothing freshly. */
const unproven = new Date(0);

/** Lets the member in whom a provider has named: within its organisation, and nowhere else. */
@Injectable()
export class ProviderEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionsService,
    private readonly steps: ProvenSteps,
    private readonly notes: SignInNotes,
    private readonly clock: Clock,
  ) {}

  /**
   * Starts a session, or asks for the own second factor of whoever has one, unless the provider says that it asked for one. Undefined where
   * nobody is linked.
   */
  async enter(
    actor: Visitor,
    named: NamedSubject,
    { shared }: { readonly shared: boolean | undefined },
  ): Promise<StartedSession | AskedStep | undefined> {
    const entered = await this.transactions.unitOfWork(actor, async (transaction) => {
      const linked = await this.useLink(transaction, actor, named);
      if (linked === undefined) return undefined;
      const { personId, isOpen } = linked;
      if (!isOpen) return { closedTo: personId };
      return { begun: await this.begin(transaction, actor, { ...named, personId, shared }) };
    });
    if (entered?.closedTo === undefined) return entered?.begun;
    const personId = entered.closedTo;
    await this.notes.fail(actor, { tried: personId, personId, failure: 'closed-account' });
    throw new DomainError('identity.member-blocked');
  }

  /** What a provider has signed and does not hold, or did not answer for, is of nobody. */
  async noteRefused(actor: Visitor, error: unknown): Promise<void> {
    if (!(error instanceof DomainError) || error.code !== 'identity.provider-refused') return;
    const { organisationId } = actor;
    const tried = `provider ${organisationId}`;
    await this.notes.fail(actor, { tried, personId: undefined, failure: 'refused-provider' });
  }

  /** Who is linked, and whether they may come in here. Both they and the link are held: whoever ends what this begins comes after it. */
  private async useLink(
    transaction: EntityManager,
    { organisationId }: Visitor,
    { issuer, subject }: NamedSubject,
  ): Promise<{ readonly personId: string; readonly isOpen: boolean } | undefined> {
    const link = { organisationId, issuer, subject };
    const personId = await findLinked(transaction, link);
    if (personId === undefined) return undefined;
    const isThere = await holdAccount(transaction, personId);
    if ((await useLink(transaction, link, this.clock.now())) !== personId) return undefined;
    const open = await findOpenOrganisations(transaction, personId);
    return { personId, isOpen: isThere && open.includes(organisationId) };
  }

  private async begin(
    transaction: EntityManager,
    actor: Visitor,
    { personId, secondFactor, shared }: Entering,
  ): Promise<StartedSession | AskedStep> {
    const { organisationId } = actor;
    if (!secondFactor && (await hasFactor(transaction, personId)))
      return this.steps.askPerson(transaction, 'second-step', personId, organisationId);
    if (actor.kind === 'person') {
      await setPersonScope(transaction, actor.personId);
      await this.sessions.end(transaction, actor.sessionId);
      await setPersonScope(transaction, personId);
    }
    await this.notes.begin(transaction, { personId, organisationId }, 'provider');
    return this.sessions.start(transaction, personId, organisationId, {
      shared,
      provenAt: unproven,
      byProvider: true,
      providerFactor: secondFactor,
    });
  }
}
