import { collectPermissions, roles, type Permission } from '@svetionik/domain/access/permissions';
import { standardPersons } from '../support/example-readers';

/** As whom everything is asked: as nobody, and as the persons of the standard data, each named by a role that they have. */
export const askers = [
  'nobody',
  'learner',
  'trainer',
  'administrator',
  'safeguarding-officer',
] as const;

/** One of {@link askers}. */
export type Asker = (typeof askers)[number];

/** All that somebody may, by every role that they have. */
export function collectAskerPermissions(asker: Asker): ReadonlySet<Permission> {
  const held = roles.filter(
    (role) => asker !== 'nobody' && standardPersons[role] === standardPersons[asker],
  );
  return collectPermissions(held);
}
