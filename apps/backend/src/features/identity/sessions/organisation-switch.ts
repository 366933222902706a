import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { requireOwnWay } from '../../../platform/access/fresh-proof';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireOpenOrganisation } from '../identity.access';
import { holdAccount } from '../persons/persons.queries';
import { SessionEntity } from './session.entity';
import { SessionsService, type StartedSession } from './sessions.service';
import { noteBegunSession } from '../signing-in/sign-in-notes';

/** Goes on in another organisation of the same person. */
@Injectable()
export class OrganisationSwitch {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  /**
   * The token is a new one, and whoever has the former is signed out; the session ends when it would have ended, and is as freshly proven. What
   * the provider of the former organisation says counts in no other.
   */
  go(actor: PersonActor, organisationId: string): Promise<StartedSession> {
    requireOwnWay(actor);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await holdAccount(transaction, actor.personId);
      const former = await transaction.findOneBy(SessionEntity, { id: actor.sessionId });
      if (former === null) throw new DomainError('access.sign-in-required');
      await requireOpenOrganisation(transaction, actor, organisationId);
      await this.sessions.end(transaction, actor.sessionId);
      const who = { personId: actor.personId, organisationId };
      await noteBegunSession(transaction, who, 'other-organisation', this.clock.now());
      return this.sessions.start(transaction, actor.personId, organisationId, {
        ...former,
        providerFactor: false,
      });
    });
  }
}
