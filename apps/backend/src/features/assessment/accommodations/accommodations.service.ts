import { Injectable } from '@nestjs/common';
import type {
  grantAccommodation,
  memberAccommodation,
  ownAccommodation,
} from '@svetionik/contracts/accommodations';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { noAccommodation, sameAccommodation } from '@svetionik/domain/attempt/accommodation';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireHeldMember, requireMemberName } from '../assessment.access';
import { AccommodationEntity } from './accommodation.entity';
import { pickAccommodation, presentAccommodation } from './accommodation-view';
import {
  countOpenAttempts,
  findCurrentAccommodation,
  findGrants,
  insertReason,
} from './accommodations.queries';
import { AttemptExtender } from './attempt-extender';

type MemberAccommodation = z.output<typeof memberAccommodation>;
type OwnAccommodation = z.output<typeof ownAccommodation>;
type Grant = EndpointInput<typeof grantAccommodation>;

/** What is made easier for whom: said to the person, granted and read by who may. Why, only to who granted it. */
@Injectable()
export class AccommodationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly extender: AttemptExtender,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  readOwn(actor: PersonActor): Promise<OwnAccommodation> {
    return this.transactions.reading(actor, async (transaction) => {
      const current = await findCurrentAccommodation(
        transaction,
        actor.organisationId,
        actor.personId,
      );
      return {
        accommodation: pickAccommodation(current ?? noAccommodation),
        since: current?.grantedAt.toISOString() ?? null,
      };
    });
  }

  read(actor: PersonActor, personId: string): Promise<MemberAccommodation> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const view = await this.view(transaction, actor, personId);
      await audit(
        transaction,
        actor,
        { action: 'assessment.readAccommodation', subjectIds: [personId] },
        this.clock.now(),
      );
      return view;
    });
  }

  /** Grants, for the attempts to come and for those under way. Of two who grant at once, the second sees the other's. */
  grant(
    actor: PersonActor,
    input: Grant,
  ): Promise<Answer<MemberAccommodation> | MemberAccommodation> {
    const { params, body, version } = input;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireHeldMember(transaction, actor, params.person);
      const current = await this.view(transaction, actor, params.person);
      const known = await transaction.findOneBy(AccommodationEntity, { id: params.grant });
      if (known !== null) return sameAgain(current, params.grant, body);
      if (version !== current.version) throw new DomainError('edit.conflict', { current });
      await this.append(transaction, actor, input);
      return created(await this.view(transaction, actor, params.person));
    });
  }

  private async append(
    transaction: EntityManager,
    actor: PersonActor,
    { params, body, version }: Grant,
  ): Promise<void> {
    const { organisationId } = actor;
    const row = {
      id: params.grant,
      organisationId,
      personId: params.person,
      number: version + 1,
      ...pickAccommodation(body),
      grantedBy: actor.personId,
      grantedAt: this.clock.now(),
    };
    await transaction.insert(AccommodationEntity, row);
    await insertReason(transaction, organisationId, row.id, body.reason);
    await this.extender.extend(transaction, actor, row.personId, row);
    await audit(
      transaction,
      actor,
      { action: 'assessment.grantAccommodation', subjectIds: [row.id, row.personId] },
      row.grantedAt,
    );
    await this.events.record(transaction, actor, {
      type: 'assessment.accommodation-granted',
      version: 1,
      ids: { accommodationId: row.id, personId: row.personId },
    });
  }

  private async view(
    transaction: EntityManager,
    actor: PersonActor,
    personId: string,
  ): Promise<MemberAccommodation> {
    const person = await requireMemberName(transaction, actor, personId);
    const grants = await findGrants(transaction, actor.organisationId, personId);
    return presentAccommodation(
      person,
      grants,
      await countOpenAttempts(transaction, actor.organisationId, personId),
    );
  }
}

/** The same grant sent twice is one. Another's has no reason to compare, so it differs. */
function sameAgain(
  current: MemberAccommodation,
  id: string,
  body: Grant['body'],
): MemberAccommodation {
  const grant = current.grants.find((each) => each.id === id);
  if (grant === undefined || grant.reason !== body.reason || !sameAccommodation(grant, body))
    throw new DomainError('creation.differs');
  return current;
}
