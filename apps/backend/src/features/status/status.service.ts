import { Injectable } from '@nestjs/common';
import type { listOwnCourses, ownCourse } from '@svetionik/contracts/status';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { CourseEditions } from '../catalogue';
import { findLicenceRequests, findLivesOf } from '../certification';
import { findIssueDate } from '../organisations';
import { describeOwnCourse } from './own-course-view';
import { findOwnCourses } from './own-courses.queries';

/** Where learners are in their courses, told from what there is as it stands. */
@Injectable()
export class StatusService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly editions: CourseEditions,
  ) {}

  /** As many statements for however many courses. */
  list(actor: PersonActor): Promise<ReplyOf<typeof listOwnCourses>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { organisationId, personId } = actor;
      const rows = await findOwnCourses(transaction, actor);
      const editions = await this.editions.findMany(
        transaction,
        organisationId,
        rows.map(({ courseEditionId }) => courseEditionId),
      );
      const lives = await findLivesOf(transaction, organisationId, personId);
      const licences = await findLicenceRequests(transaction, organisationId, personId);
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const items = rows.flatMap((row): z.output<typeof ownCourse>[] => {
        const edition = editions.find(({ id }) => id === row.courseEditionId);
        if (edition === undefined) return [];
        const life = lives.find(({ id }) => id === row.certificate?.id);
        const asksLicence = licences.some(({ enrolment }) => enrolment === row.enrolment);
        return [describeOwnCourse(row, { edition, life, asksLicence, now: now.getTime(), today })];
      });
      return { items };
    });
  }
}
