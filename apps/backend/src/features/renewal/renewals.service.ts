import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listDueRenewals, readLife } from '@svetionik/contracts/renewals';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { findIssueDate } from '../organisations';
import { Enroller, type Enrolled } from '../learning';
import { describeDue, describeLifecycle } from './lifecycle-view';
import { findPersonLifecycles, readLifecycle } from './lifecycles.queries';
import { requireLifecycle, requireOwnLifecycle } from './renewal.access';

type CertificateLifecycle = EndpointReply<typeof readLife>;

/** The lives of certificates, for their holders and for whoever keeps the register; and the beginning of a renewal. */
@Injectable()
export class RenewalsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly enroller: Enroller,
  ) {}

  readOwn(actor: PersonActor, certificate: string): Promise<CertificateLifecycle> {
    return this.transactions.reading(actor, async (transaction) => {
      const row = await requireOwnLifecycle(transaction, actor, certificate);
      return describeLifecycle(row, await this.today(transaction, actor));
    });
  }

  async listDue(actor: PersonActor): Promise<EndpointReply<typeof listDueRenewals>> {
    return this.transactions.reading(actor, async (transaction) => {
      const today = await this.today(transaction, actor);
      const rows = await findPersonLifecycles(transaction, actor.organisationId, actor.personId);
      const due = rows.flatMap((row) => describeDue(row, today) ?? []);
      return { items: due.sort((one, other) => (one.until < other.until ? -1 : 1)) };
    });
  }

  read(actor: PersonActor, certificate: string): Promise<CertificateLifecycle> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireLifecycle(transaction, actor, certificate);
      await audit(
        transaction,
        actor,
        { action: 'certification.readLife', subjectIds: [certificate] },
        this.clock.now(),
      );
      return describeLifecycle(row, await this.today(transaction, actor));
    });
  }

  /** After the grace too: the new term counts from the day of completion then. */
  begin(actor: PersonActor, id: string, certificate: string): Promise<Enrolled> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireOwnLifecycle(transaction, actor, certificate);
      const { status, course, enrolmentId } = row;
      if (status !== 'valid')
        throw new DomainError('certification.status-final', { details: { status } });
      const life = readLifecycle(row);
      if (life === undefined) throw new DomainError('certification.nothing-to-renew');
      const { from } = life.window;
      if ((await this.today(transaction, actor)) < from)
        throw new DomainError('certification.renewal-not-open', { details: { from } });
      if (course === null) throw new DomainError('certification.renewal-course-missing');
      return this.enroller.enrol(transaction, actor, {
        id,
        slug: course.slug,
        renews: enrolmentId,
      });
    });
  }

  private async today(
    transaction: EntityManager,
    { organisationId }: PersonActor,
  ): Promise<string> {
    return (await findIssueDate(transaction, organisationId, this.clock.now())).date;
  }
}
