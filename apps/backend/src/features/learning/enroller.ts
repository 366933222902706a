import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Events } from '../../platform/events/events';
import { DomainError } from '../../platform/http/domain-error';
import {
  CourseEditions,
  findWithdrawal,
  requireCurrentCourse,
  type CurrentCourse,
} from '../catalogue';
import { readMinority } from '../identity';
import { EnrolmentClosings } from './enrolment-closings';
import { EnrolmentEntity } from './enrolment.entity';
import { insertEnrolment, isJoinable } from './enrolments.queries';
import { keepWaiting } from './waiting-enrolments.queries';

/** An enrolment that is asked for, in the current edition of the course with this slug. */
export interface EnrolmentOrder {
  readonly id: string;
  readonly slug: string;
  /** The earlier enrolment that it renews. */
  readonly renews?: string;
}

/** Who is put in a course: themselves, or by the program. */
type EnrollingActor = Actor & { readonly organisationId: string; readonly personId: string };

export interface Enrolled {
  readonly id: string;
  /** False where the enrolment was there. */
  readonly created: boolean;
}

/** Puts people in courses: once in each, and once more for each enrolment that is renewed. */
@Injectable()
export class Enroller {
  constructor(
    private readonly editions: CourseEditions,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly closings: EnrolmentClosings,
  ) {}

  async enrol(
    transaction: EntityManager,
    actor: EnrollingActor,
    { id, slug, renews }: EnrolmentOrder,
  ): Promise<Enrolled> {
    const { organisationId, personId } = actor;
    const course = await requireCurrentCourse(transaction, this.editions, actor, slug);
    const { id: courseEditionId, courseId, organisationId: courseOrganisationId } = course.edition;
    const same = renews === undefined ? { courseId, renewsId: IsNull() } : { renewsId: renews };
    const own = { organisationId, personId, withdrawnAt: IsNull(), ...same };
    await this.leaveWithdrawn(transaction, own, course);
    const row = {
      id,
      organisationId,
      courseOrganisationId,
      personId,
      courseId,
      courseEditionId,
      enrolledAt: this.clock.now(),
      renewsId: renews ?? null,
    };
    const created = await insertEnrolment(transaction, row);
    const active = await transaction.findOneBy(EnrolmentEntity, own);
    if (active === null)
      throw new DomainError(
        (await isJoinable(transaction, courseId)) ? 'creation.differs' : 'learning.not-offered',
      );
    if (created) {
      if (renews === undefined) await this.closings.settle(transaction, organisationId, [personId]);
      await this.events.record(transaction, actor, {
        type: 'learning.enrolled',
        version: 1,
        ids: { enrolmentId: id, personId },
      });
    }
    return { id: active.id, created };
  }

  /** As {@link enrol}, by the program; whoever may take no course yet is enrolled when they may. */
  async enrolOrKeep(
    transaction: EntityManager,
    actor: EnrollingActor,
    { slug, courseId }: { readonly slug: string; readonly courseId: string },
  ): Promise<void> {
    const { organisationId, personId } = actor;
    const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
    const minority = await readMinority(transaction, organisationId, personId, date);
    if (minority?.awaitsConsent === true)
      await keepWaiting(transaction, { organisationId, personId, courseId }, this.clock.now());
    else await this.enrol(transaction, actor, { id: newId(), slug });
  }

  /** As {@link enrolOrKeep}, while the course takes people and by its rules of now: whom it refuses sees it as everybody does. */
  async enrolIfOpen(
    transaction: EntityManager,
    actor: EnrollingActor,
    courseId: string,
  ): Promise<void> {
    const { organisationId } = actor;
    const course = await this.editions.findJoinable(transaction, organisationId, courseId);
    if (course?.open !== true) return;
    try {
      await this.enrolOrKeep(transaction, actor, { slug: course.slug, courseId });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  /** Where nobody learns on in the edition that somebody is in, they may join the one that is offered instead. */
  private async leaveWithdrawn(
    transaction: EntityManager,
    own: FindOptionsWhere<EnrolmentEntity>,
    { offer, edition }: CurrentCourse,
  ): Promise<void> {
    if (offer !== 'offered') return;
    const active = await transaction.findOneBy(EnrolmentEntity, own);
    if (active === null || active.courseEditionId === edition.id) return;
    if ((await findWithdrawal(transaction, active.courseEditionId)) === null) return;
    await transaction.update(EnrolmentEntity, { id: active.id }, { withdrawnAt: this.clock.now() });
  }
}
