import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { chooseOrganisers, listReceived } from '@svetionik/contracts/sharing';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireReceived } from '../catalogue.access';
import { CourseAddresses } from '../course-addresses';
import { chooseOrganiser, findReceived, type ReceivedRow } from './received-courses.queries';

type Received = EndpointReply<typeof listReceived>;
type Choices = EndpointInput<typeof chooseOrganisers>['body']['choices'];

/** Courses that others share with an organisation, and by which organiser it issues for them. */
@Injectable()
export class ReceivedCoursesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: CourseAddresses,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<Received> {
    return this.transactions.reading(actor, (transaction) => this.describe(transaction, actor));
  }

  choose(actor: PersonActor, choices: Choices): Promise<Received> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireReceived(
        transaction,
        actor,
        choices.map(({ course }) => course),
      );
      const { organisationId, personId: by } = actor;
      const at = this.clock.now();
      for (const choice of choices) {
        if (!(await chooseOrganiser(transaction, { organisationId, by, at }, choice)))
          throw new DomainError('sharing.organiser-unknown');
        const subjectIds = [choice.course, choice.organiser];
        await audit(transaction, actor, { action: 'catalogue.chooseOrganiser', subjectIds }, at);
      }
      return this.describe(transaction, actor);
    });
  }

  private async describe(
    transaction: EntityManager,
    { organisationId }: PersonActor,
  ): Promise<Received> {
    const rows = await findReceived(transaction, organisationId);
    const items = rows.map(async (row) => {
      const owner = await this.addresses.findOwner(transaction, organisationId, row);
      if (owner === null) return [];
      const { id, title, edition, hours, open } = row;
      const slug = await this.addresses.describe(transaction, organisationId, row);
      return [{ id, slug, title, edition, hours, owner, open, organiser: describeOrganiser(row) }];
    });
    return { items: (await Promise.all(items)).flat() };
  }
}

function describeOrganiser({
  organiserId: id,
  organiserName: name,
  organiserArchived: archived,
  chosen,
}: ReceivedRow): Received['items'][number]['organiser'] {
  return id === null || name === null ? null : { id, name, archived, chosen };
}
