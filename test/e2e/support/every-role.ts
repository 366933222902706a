import { readSession } from '@svetionik/contracts/identity/session';
import { collectPermissions, roles } from '@svetionik/domain/access/permissions';
import type { Window } from './window';

/** Who is signed in holds every role, so that the head of the page has more ways than room. */
export function holdEveryRole(window: Window): Promise<void> {
  window.beginAnew();
  return window.alter(/\/session$/, (reply) => {
    const { person } = readSession.replies[200].schema.parse(reply);
    const permissions = [...collectPermissions(roles)];
    return { person: person && { ...person, roles: [...roles], permissions } };
  });
}
