import { Injectable } from '@nestjs/common';
import type { broughtCourse } from '@svetionik/contracts/identity/entry-terms';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { DomainError } from '../../../platform/http/domain-error';

export type BroughtCourse = z.output<typeof broughtCourse>;

type Find = (
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
) => Promise<BroughtCourse | undefined>;

/** What is known of a course that an invitation brings. The feature that has courses stands later, and says when it starts how it is asked. */
@Injectable()
export class AttachedCourses {
  private ask: Find | undefined;

  provide(ask: Find): void {
    this.ask = ask;
  }

  /** Undefined where the organisation has no such course. */
  async find(
    transaction: EntityManager,
    organisationId: string,
    courseId: string,
  ): Promise<BroughtCourse | undefined> {
    return this.ask?.(transaction, organisationId, courseId);
  }

  /** Refuses a course that the organisation does not have, or that nobody may begin any more. */
  async require(
    transaction: EntityManager,
    organisationId: string,
    courseId: string | null,
  ): Promise<void> {
    if (courseId === null) return;
    const course = await this.find(transaction, organisationId, courseId);
    if (course?.open !== true) throw new DomainError('identity.course-unknown');
  }

  /** As {@link find}, for what may bring none. */
  async describe(
    transaction: EntityManager,
    organisationId: string,
    courseId: string | null,
  ): Promise<BroughtCourse | null> {
    if (courseId === null) return null;
    return (await this.find(transaction, organisationId, courseId)) ?? null;
  }
}
