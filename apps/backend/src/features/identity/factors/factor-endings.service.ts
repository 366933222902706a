import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listFactorEndings } from '@svetionik/contracts/identity/factor-endings';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { takeFactorEnding, requireEqualRoles } from '../identity.access';
import { findMember } from '../members/members.queries';
import { foldEmail } from '../persons/email';
import { findByAddress } from '../persons/find-by-address';
import { findHeldRoles } from '../members/held-roles';
import { insertEnding, listEndings } from './factor-endings.queries';
import { LostFactors } from './lost-factors';

/** For how long a proposal may be confirmed. */
const openMilliseconds = 3 * 24 * 60 * 60 * 1000;

type Endings = EndpointReply<typeof listFactorEndings>;

/** What members have lost, ended by two administrators: one proposes it, another confirms it. */
@Injectable()
export class FactorEndingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lost: LostFactors,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<Endings> {
    return this.transactions.reading(actor, (transaction) => this.describe(transaction, actor));
  }

  propose(actor: PersonActor, email: string): Promise<Endings> {
    const { organisationId, personId: proposedBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const person = await findByAddress(transaction, foldEmail(email));
      const personId = person?.id ?? newId();
      if ((await findMember(transaction, organisationId, personId)) === undefined)
        throw new DomainError('identity.ending-unknown');
      await requireEqualRoles(transaction, actor, personId);
      const [at, since] = [this.clock.now(), this.since()];
      const ending = { id: newId(), organisationId, personId, proposedBy, at, since };
      if (!(await insertEnding(transaction, ending))) throw new DomainError('identity.ending-open');
      await this.note(transaction, actor, 'identity.proposeFactorEnding', personId);
      return this.describe(transaction, actor);
    });
  }

  /** What somebody has proposed whose roles have changed since, or who was blocked, is not there any more. */
  async confirm(actor: PersonActor, id: string): Promise<void> {
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const ending = await takeFactorEnding(transaction, actor, id, this.since());
      const { personId, proposedBy } = ending;
      if (proposedBy === actor.personId) throw new DomainError('identity.ending-same');
      await requireEqualRoles(transaction, actor, personId);
      await this.note(transaction, actor, 'identity.confirmFactorEnding', personId);
      const held = await findHeldRoles(transaction, personId);
      const organisations = held.map(({ organisationId }) => organisationId);
      await this.lost.end(transaction, actor, { personId, organisations });
    });
  }

  async withdraw(actor: PersonActor, id: string): Promise<void> {
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = await takeFactorEnding(transaction, actor, id, this.since());
      await this.note(transaction, actor, 'identity.withdrawFactorEnding', personId);
    });
  }

  private since(): Date {
    return new Date(this.clock.now().getTime() - openMilliseconds);
  }

  private async describe(transaction: EntityManager, actor: PersonActor): Promise<Endings> {
    const rows = await listEndings(transaction, actor.organisationId, this.since());
    return {
      items: rows.map((row) => ({
        id: row.id,
        email: row.email,
        proposedBy: row.proposerEmail,
        proposedAt: row.proposedAt.toISOString(),
        openUntil: new Date(row.proposedAt.getTime() + openMilliseconds).toISOString(),
        own: [row.proposedBy, row.personId].includes(actor.personId),
      })),
    };
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    personId: string,
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds: [personId] }, this.clock.now());
  }
}
