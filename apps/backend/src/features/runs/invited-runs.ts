import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { CourseEditions } from '../catalogue';
import type { AttachedRuns } from '../identity';
import { findBroughtRun } from './invited.queries';

/** What an invitation, a link or a code says of the run that it brings. */
@Injectable()
export class InvitedRuns {
  constructor(
    private readonly clock: Clock,
    private readonly editions: CourseEditions,
  ) {}

  describe: Parameters<AttachedRuns['provide']>[0] = async (transaction, organisationId, runId) => {
    const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
    const row = await findBroughtRun(transaction, organisationId, runId, today);
    if (row === undefined) return undefined;
    const { courseId, programmeId, programmeTitle, open, ...run } = row;
    const course = await this.findCourse(transaction, organisationId, courseId);
    const programme =
      programmeId === null || programmeTitle === null
        ? null
        : { id: programmeId, title: programmeTitle };
    return {
      ...run,
      course,
      programme,
      open: open === true && (course?.open ?? programme !== null),
    };
  };

  private async findCourse(
    transaction: EntityManager,
    organisationId: string,
    courseId: string | null,
  ) {
    if (courseId === null) return null;
    return (await this.editions.findJoinable(transaction, organisationId, courseId)) ?? null;
  }
}
