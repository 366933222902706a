import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import type { CourseEditions, CurrentCourse } from './course-editions';
import type { CourseEdition } from './course-editions.queries';
import { findOffer, type OfferRow } from './offers.queries';
import { findReceived } from './sharing/received-courses.queries';
import type { SurroundedEditions, Taking } from './surrounding/surrounded-editions';
import { findShares, type ShareRow } from './sharing/shares.queries';

/** A published course by its address, for everybody and whether it can be joined or not; drafts are not found. */
export async function requireCurrentCourse(
  transaction: EntityManager,
  editions: CourseEditions,
  { organisationId }: { readonly organisationId: string },
  slug: string,
): Promise<CurrentCourse> {
  const course = await editions.findCurrent(transaction, organisationId, slug);
  if (course === undefined) throw new DomainError('access.not-found');
  return course;
}

/** An edition that a row of the organisation names. Whether somebody may learn in it is asked of the enrolment that does. */
export async function requireEdition(
  transaction: EntityManager,
  editions: CourseEditions,
  id: string,
): Promise<CourseEdition> {
  const [edition] = await editions.findMany(transaction, [id]);
  if (edition === undefined) throw new DomainError('access.not-found');
  return edition;
}

/** An edition as somebody of the organisation takes it, with what stands around it for them. */
export async function requireTaken(
  transaction: EntityManager,
  editions: SurroundedEditions,
  organisationId: string,
  taking: Taking,
): Promise<CourseEdition> {
  const edition = await editions.find(transaction, organisationId, taking);
  if (edition === undefined) throw new DomainError('access.not-found');
  return edition;
}

/** A published course of the organisation. With `lock` held until the transaction ends, so that nobody joins or publishes meanwhile. */
export async function requireOffer(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  courseId: string,
  lock = false,
): Promise<OfferRow> {
  const offer = await findOffer(transaction, organisationId, courseId, lock);
  if (offer === undefined) throw new DomainError('access.not-found');
  return offer;
}

/** That a course of the organisation is or was offered to another one. */
export async function requireShare(
  transaction: EntityManager,
  courseId: string,
  id: string,
): Promise<ShareRow> {
  const share = (await findShares(transaction, courseId)).find((one) => one.id === id);
  if (share === undefined) throw new DomainError('access.not-found');
  return share;
}

/** Courses that others share with the organisation. */
export async function requireReceived(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  courseIds: readonly string[],
): Promise<void> {
  const received = new Set((await findReceived(transaction, organisationId)).map(({ id }) => id));
  if (courseIds.some((id) => !received.has(id))) throw new DomainError('sharing.course-unknown');
}
