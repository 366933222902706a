import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Enroller } from './enroller';
import { takeWaiting } from './waiting-enrolments.queries';

/** The courses that wait until somebody may take them. */
@Injectable()
export class WaitingCourses {
  constructor(private readonly enroller: Enroller) {}

  /** Puts somebody in those that wait for them; they wait again where they still may not. Gives how many there were. */
  async enrol(
    transaction: EntityManager,
    actor: {
      readonly kind: 'system';
      readonly organisationId: string;
      readonly personId: string;
    },
  ): Promise<number> {
    const courses = await takeWaiting(transaction, actor);
    for (const courseId of courses) await this.enroller.enrolIfOpen(transaction, actor, courseId);
    return courses.length;
  }
}
