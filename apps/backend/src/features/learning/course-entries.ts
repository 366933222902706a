import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error';
import { CourseEditions } from '../catalogue';
import {
  type CourseEntry,
  deleteEnrolments,
  deleteWaiting,
  findInCourse,
  holdUntouched,
} from './course-entries.queries';
import { Enroller } from './enroller';
import { EnrolmentHolds } from './enrolment-holds';

/** Puts many people in a course at once, and takes out again those who have not begun it. */
@Injectable()
export class CourseEntries {
  constructor(
    private readonly editions: CourseEditions,
    private readonly enroller: Enroller,
    private readonly holds: EnrolmentHolds,
  ) {}

  /**
   * Enrols those who never were in the course, while it takes people and by its rules of now, or keeps that they wait for a consent; gives
   * who is in it by that. With `joinedAt` whoever has got in since then counts too: their invitation may have brought the same course.
   */
  async enter(
    transaction: EntityManager,
    organisationId: string,
    courseId: string,
    people: readonly string[],
    joinedAt: Date | null = null,
  ): Promise<Set<string>> {
    const course = await this.editions.findJoinable(transaction, organisationId, courseId);
    if (course?.open !== true) return new Set();
    const known = await findInCourse(transaction, organisationId, courseId, people, joinedAt);
    const others = people.filter((personId) => !known.has(personId));
    for (const personId of others) {
      const actor = { kind: 'system', organisationId, personId } as const;
      try {
        await this.enroller.enrolOrKeep(transaction, actor, { slug: course.slug, courseId });
      } catch (error) {
        // whom its rules refuse sees it as everybody does
        if (!(error instanceof DomainError)) throw error;
      }
    }
    return findInCourse(transaction, organisationId, courseId, others);
  }

  /**
   * Takes people out of a course who were put in it since then: what waits for a consent, and enrolments with which nothing was done and
   * that nothing is built on. Gives who stays.
   */
  async takeBack(
    transaction: EntityManager,
    organisationId: string,
    courseId: string,
    entries: readonly CourseEntry[],
  ): Promise<Set<string>> {
    await deleteWaiting(transaction, organisationId, courseId, entries);
    const untouched = await holdUntouched(transaction, organisationId, courseId, entries);
    const held = await this.holds.find(transaction, organisationId, untouched);
    const free = untouched.filter((id) => !held.has(id));
    await deleteEnrolments(transaction, organisationId, free);
    const people = entries.map(({ personId }) => personId);
    return findInCourse(transaction, organisationId, courseId, people);
  }
}
