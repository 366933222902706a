import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { CourseEditions } from '../catalogue';
import { Enroller } from '../learning';
import { findNewcomers } from './enrolling.queries';
import { enrolMembersJob } from './groups.jobs';
import { findGroup } from './groups.queries';

/** Enrols the members of a group in a course, each once, however often it is called. */
@Injectable()
@Works(enrolMembersJob)
export class EnrolMembersWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
    private readonly enroller: Enroller,
  ) {}

  async handle({ organisationId, ids: { groupId, courseId } }: Job): Promise<void> {
    if (organisationId === null || groupId === undefined || courseId === undefined) return;
    const actor = { kind: 'system', organisationId } as const;
    const slug = await this.transactions.reading(actor, async (transaction) => {
      const group = await findGroup(transaction, organisationId, groupId);
      const course = await this.editions.findJoinable(transaction, organisationId, courseId);
      const isOpen = group?.archivedAt === null && course?.open === true;
      return isOpen ? course.slug : undefined;
    });
    if (slug === undefined) return;
    let after: string | null = null;
    do {
      const next: readonly string[] = await this.transactions.reading(actor, (transaction) =>
        findNewcomers(transaction, organisationId, { groupId, courseId, after }),
      );
      for (const personId of next)
        await this.enrol({ organisationId, personId }, { slug, courseId });
      after = next.at(-1) ?? null;
    } while (after !== null);
  }

  private async enrol(
    member: { readonly organisationId: string; readonly personId: string },
    course: { readonly slug: string; readonly courseId: string },
  ): Promise<void> {
    const actor = { kind: 'system', ...member } as const;
    try {
      await this.transactions.unitOfWork(actor, (transaction) =>
        this.enroller.enrolOrKeep(transaction, actor, course),
      );
    } catch (error) {
      // the offer may have ended since: the person sees the course as everybody does
      if (!(error instanceof DomainError)) throw error;
    }
  }
}
