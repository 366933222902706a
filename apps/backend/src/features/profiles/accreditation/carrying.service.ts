import { Injectable } from '@nestjs/common';
import type { decideCarrying } from '@svetionik/contracts/accreditations';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { findIssueDate } from '../../organisations';
import { requireAccreditation, requirePublishedCourse } from '../profiles.access';
import { findUncarried, storeCarrying } from './carrying.queries';

type List = EndpointReply<typeof decideCarrying>;

/** What a new edition of a course does to its accreditations, and whether they hold for it too. */
@Injectable()
export class CarryingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, course: string | undefined): Promise<List> {
    return this.transactions.reading(actor, async (transaction) => ({
      items: await findUncarried(
        transaction,
        actor.organisationId,
        await this.today(transaction, actor),
        course,
      ),
    }));
  }

  decide(
    actor: PersonActor,
    { accreditation, course }: EndpointInput<typeof decideCarrying>['params'],
    { edition: number, carried, reason }: EndpointInput<typeof decideCarrying>['body'],
  ): Promise<List> {
    const { organisationId, personId: by } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const day = await this.today(transaction, actor);
      await requireAccreditation(transaction, actor, accreditation);
      await requirePublishedCourse(transaction, actor, course);
      const open = (await findUncarried(transaction, organisationId, day, course)).find(
        (one) => one.accreditation === accreditation && one.edition.number === number,
      );
      if (open === undefined) throw new DomainError('certification.accreditation-decided');
      const edition = open.edition.id;
      const at = this.clock.now();
      const decision = { organisationId, accreditation, edition, carried, reason, by, at };
      if (!(await storeCarrying(transaction, decision)))
        throw new DomainError('certification.accreditation-decided');
      const action = carried
        ? 'certification.carryAccreditation'
        : 'certification.leaveAccreditation';
      await audit(transaction, actor, { action, subjectIds: [accreditation, edition] }, at);
      return { items: await findUncarried(transaction, organisationId, day, undefined) };
    });
  }

  private async today(
    transaction: EntityManager,
    { organisationId }: PersonActor,
  ): Promise<string> {
    return (await findIssueDate(transaction, organisationId, this.clock.now())).date;
  }
}
