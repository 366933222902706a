import { isConfinedToInstitutions } from '@svetionik/domain/people/person-sight';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { countCourses, countWorking } from './circle.queries';
import { findScope } from './people.access';

/** The people whom a coordinator looks after and where they are in courses, `most` of these; null for everybody else. */
export async function readCircle(transaction: EntityManager, actor: PersonActor, most: number) {
  if (!isConfinedToInstitutions(actor.roles)) return null;
  const { organisationId } = actor;
  const institutions = (await findScope(transaction, actor)) ?? [];
  const people = await countWorking(transaction, organisationId, institutions);
  const courses = await countCourses(transaction, organisationId, institutions, most);
  return { people, courses };
}
