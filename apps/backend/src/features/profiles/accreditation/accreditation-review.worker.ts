import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { Jobs } from '../../../platform/jobs/jobs';
import { findReceivingMembers } from '../../catalogue';
import { findOthersPermitted } from '../../identity';
import { findIssueDate } from '../../organisations';
import { mailUncarriedJob, reviewAccreditationsJob } from '../profiles.jobs';
import { findUncarried } from './carrying.queries';

/**
 * Has the administrators told when a course got an edition for which an accreditation does not hold, also those of the organisations that
 * it is shared with. Whoever published was told on the screen.
 */
@Injectable()
@Works(reviewAccreditationsJob)
export class AccreditationReviewWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async handle({ organisationId, ids }: Job): Promise<void> {
    const courseId = ids['courseId'];
    if (organisationId === null || courseId === undefined)
      throw new Error('the job names no course');
    const actor = { kind: 'system', organisationId } as const;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      await this.handOn(transaction, organisationId, courseId);
      const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
      if ((await findUncarried(transaction, organisationId, date, courseId)).length === 0) return;
      const told = await findOthersPermitted(
        transaction,
        organisationId,
        'certificate.issue',
        ids['publisherId'],
      );
      await this.jobs.enqueue(
        transaction,
        mailUncarriedJob,
        told.map(({ id: personId }) => ({ organisationId, ids: { courseId, personId } })),
      );
    });
  }

  /** A member finds nobody to hand it on to. */
  private async handOn(
    transaction: EntityManager,
    organisationId: string,
    courseId: string,
  ): Promise<void> {
    for (const member of await findReceivingMembers(transaction, courseId)) {
      await enterOrganisation(transaction, member);
      const order = { organisationId: member, ids: { courseId } };
      await this.jobs.enqueue(transaction, reviewAccreditationsJob, [order]);
      await enterOrganisation(transaction, organisationId);
    }
  }
}
