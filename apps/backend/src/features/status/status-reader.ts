import type { ownCourse } from '@svetionik/contracts/status';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../../platform/clock';
import { CourseAddresses, SurroundedEditions } from '../catalogue';
import { findLicenceRequests } from '../issuing';
import { findPersonLifecycles } from '../renewal';
import { findIssueDate } from '../organisations';
import { describeOwnCourse } from './own-course-view';
import { findOwnCourses, type Learner } from './own-courses.queries';

/** A course of somebody's own, and where they are in it. */
export type OwnCourse = z.output<typeof ownCourse>;

/** Derives where learners are in their courses from what there is as it stands: for pages, mails and documents alike. */
@Injectable()
export class StatusReader {
  constructor(
    private readonly clock: Clock,
    private readonly editions: SurroundedEditions,
    private readonly addresses: CourseAddresses,
  ) {}

  /** As many statements for however many courses. */
  list(transaction: EntityManager, learner: Learner): Promise<OwnCourse[]> {
    return this.read(transaction, learner, null);
  }

  async find(
    transaction: EntityManager,
    learner: Learner,
    enrolment: string,
  ): Promise<OwnCourse | undefined> {
    return (await this.read(transaction, learner, enrolment))[0];
  }

  private async read(
    transaction: EntityManager,
    learner: Learner,
    wanted: string | null,
  ): Promise<OwnCourse[]> {
    const { organisationId, personId } = learner;
    const now = this.clock.now();
    const [rows, licences, { date: today }] = await Promise.all([
      findOwnCourses(transaction, learner, wanted),
      findLicenceRequests(transaction, organisationId, personId),
      findIssueDate(transaction, organisationId, now),
    ]);
    const editions = await this.editions.findMany(transaction, organisationId, rows);
    const lives = rows.some(({ certificate }) => certificate?.status === 'valid')
      ? await findPersonLifecycles(transaction, organisationId, personId)
      : [];
    const courses = rows.map(async (row) => {
      const found = editions.get(row);
      if (found === undefined) return [];
      const edition = {
        ...found,
        slug: await this.addresses.describe(transaction, organisationId, found),
      };
      const life = lives.find(({ id }) => id === row.certificate?.id);
      const asksLicence = licences.some(({ enrolment }) => enrolment === row.enrolment);
      return [describeOwnCourse(row, { edition, life, asksLicence, now: now.getTime(), today })];
    });
    return (await Promise.all(courses)).flat();
  }
}
