import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { requireOpenOrganisation } from '../identity.access';
import { SessionEntity } from './session.entity';
import { SessionsService, type StartedSession } from './sessions.service';

/** Goes on in another organisation of the same person. */
@Injectable()
export class OrganisationSwitch {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionsService,
  ) {}

  /** The token is a new one, and whoever has the former is signed out; the session ends when it would have ended, and is as freshly proven. */
  go(actor: PersonActor, organisationId: string): Promise<StartedSession> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireOpenOrganisation(transaction, actor, organisationId);
      const former = await transaction.findOneByOrFail(SessionEntity, { id: actor.sessionId });
      await this.sessions.end(transaction, actor.sessionId);
      return this.sessions.start(transaction, actor.personId, organisationId, former);
    });
  }
}
