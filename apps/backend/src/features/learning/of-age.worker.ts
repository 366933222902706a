import { Injectable } from '@nestjs/common';
import { findMajorityBound } from '@svetionik/domain/people/guardian-consent';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { listOrganisations } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { Jobs } from '../../platform/jobs/jobs';
import { enrolOfAgeJob, mailCoursesOpenJob } from './learning.jobs';
import { WaitingCourses } from './waiting-courses';
import { findOfAge } from './waiting-enrolments.queries';

/** A statement of age ends by a comparison of days, which tells nobody: what waited for it begins here. */
@Injectable()
@Works(enrolOfAgeJob)
export class OfAgeWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly waiting: WaitingCourses,
    private readonly jobs: Jobs,
  ) {}

  async handle(): Promise<void> {
    const organisations = await this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      listOrganisations,
    );
    for (const organisationId of organisations)
      for (const personId of await this.find(organisationId))
        await this.enrol({ kind: 'system', organisationId, personId });
  }

  private find(organisationId: string): Promise<string[]> {
    return this.transactions.reading({ kind: 'system', organisationId }, async (transaction) => {
      const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
      return findOfAge(transaction, organisationId, findMajorityBound(date));
    });
  }

  private async enrol(actor: {
    readonly kind: 'system';
    readonly organisationId: string;
    readonly personId: string;
  }): Promise<void> {
    const { organisationId, personId } = actor;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      if ((await this.waiting.enrol(transaction, actor)) === 0) return;
      await this.jobs.enqueue(transaction, mailCoursesOpenJob, [
        { organisationId, ids: { personId } },
      ]);
    });
  }
}
