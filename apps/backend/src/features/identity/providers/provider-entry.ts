import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { hasFactor } from '../factors/authenticators.queries';
import { ProvenSteps, type AskedStep } from '../factors/proven-steps';
import { PersonEntity } from '../persons/person.entity';
import { setPersonScope } from '../persons/persons.queries';
import { findOpenOrganisations } from '../sessions/sessions.queries';
import { SessionsService, type StartedSession } from '../sessions/sessions.service';
import { SignInNotes } from '../signing-in/sign-in-notes';
import type { NamedSubject } from './provider-clients';
import { useLink } from './provider-links.queries';

type Visitor = PersonActor | VisitorActor;

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
    const { organisationId } = actor;
    const personId = await this.transactions.unitOfWork(actor, (transaction) =>
      useLink(transaction, { ...named, organisationId }, this.clock.now()),
    );
    if (personId === undefined) return undefined;
    if (!(await this.isOpen(actor, personId))) {
      await this.notes.fail(actor, { tried: personId, personId, failure: 'closed-account' });
      throw new DomainError('identity.member-blocked');
    }
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (!named.secondFactor && (await hasFactor(transaction, personId)))
        return this.steps.askPerson(transaction, 'second-step', personId, organisationId);
      if (actor.kind === 'person') await this.sessions.end(transaction, actor.sessionId);
      await setPersonScope(transaction, personId);
      await this.notes.begin(transaction, { personId, organisationId }, 'provider');
      return this.sessions.start(transaction, personId, organisationId, {
        shared,
        provenAt: unproven,
        byProvider: true,
        providerFactor: named.secondFactor,
      });
    });
  }

  /** What a provider has signed and does not hold, or did not answer for, is of nobody. */
  async noteRefused(actor: Visitor, error: unknown): Promise<void> {
    if (!(error instanceof DomainError) || error.code !== 'identity.provider-refused') return;
    const { organisationId } = actor;
    const tried = `provider ${organisationId}`;
    await this.notes.fail(actor, { tried, personId: undefined, failure: 'refused-provider' });
  }

  private isOpen(actor: Visitor, personId: string): Promise<boolean> {
    return this.transactions.reading(actor, async (transaction) => {
      await setPersonScope(transaction, personId);
      const open = await findOpenOrganisations(transaction, personId);
      const isThere = await transaction.existsBy(PersonEntity, {
        id: personId,
        blockedAt: IsNull(),
      });
      return isThere && open.includes(actor.organisationId);
    });
  }
}
