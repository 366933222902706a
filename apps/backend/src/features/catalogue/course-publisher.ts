import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Events } from '../../platform/events/events';
import {
  ensureCourse,
  findLastEdition,
  insertCourseEdition,
  insertEditionModules,
  lockCourse,
  setCurrentEdition,
  type CoursePublication,
} from './course-publisher.queries';

/** Writes editions of courses: a manifest of module editions. Later publications change no edition that is there. */
@Injectable()
export class CoursePublisher {
  constructor(
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** A new edition, current from now on; those enrolled stay on theirs, and whether the course can be joined stays as it is. Undefined where nothing has changed. */
  async publish(
    transaction: EntityManager,
    actor: Actor & { organisationId: string },
    course: CoursePublication,
  ): Promise<{ id: string; number: number } | undefined> {
    const now = this.clock.now();
    await ensureCourse(transaction, actor.organisationId, course, now);
    await lockCourse(transaction, course.courseId);
    const last = await findLastEdition(transaction, course.courseId);
    if (last?.sourceHash === course.sourceHash) return undefined;
    const edition = { id: newId(), number: (last?.number ?? 0) + 1 };
    await insertCourseEdition(transaction, actor, course, edition, now);
    await insertEditionModules(
      transaction,
      actor.organisationId,
      edition.id,
      course.moduleEditionIds,
    );
    await setCurrentEdition(transaction, course.courseId, edition.id);
    const publisherId = actorId(actor);
    await this.events.record(transaction, actor, {
      type: 'catalogue.coursePublished',
      version: 1,
      ids: {
        courseId: course.courseId,
        editionId: edition.id,
        ...(publisherId !== null && { publisherId }),
      },
    });
    return edition;
  }
}
