import { findGrantableRoles, type Role } from '../access/permissions';

/** What can be done about many people at once. */
export const bulkDeedKinds = [
  'add-to-group',
  'remove-from-group',
  'give-role',
  'block',
  'unblock',
  'message',
  'enrol',
  'invite',
] as const;

/** One of {@link bulkDeedKinds}. */
export type BulkDeedKind = (typeof bulkDeedKinds)[number];

/**
 * Why somebody falls out of it. `own` is whoever does it, `beyond` holds a role that others decide about; `closed` is a group in which
 * nobody comes or goes any more, `not-offered` a course that takes nobody any more; `confirmed` has nothing to accept, `invited` got an invitation within the last day; `last-administrator` would leave the organisation without one.
 */
export const bulkSkips = [
  'own',
  'beyond',
  'blocked',
  'not-blocked',
  'in-group',
  'not-in-group',
  'has-role',
  'unconfirmed',
  'closed',
  'in-course',
  'not-offered',
  'confirmed',
  'invited',
  'last-administrator',
] as const;

/** One of {@link bulkSkips}. */
export type BulkSkip = (typeof bulkSkips)[number];

/** People at once, at most. */
export const mostActedPeople = 10_000;

/** What is known of somebody when it is decided. */
export interface ActedFacts {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly blocked: boolean;
  readonly confirmed: boolean;
  /** Whether they are in the group that it is about. */
  readonly inGroup: boolean;
  /** Whether they are in the course that it is about. */
  readonly inCourse: boolean;
  /** Whether they were sent an invitation within the last day that they may still accept. */
  readonly invited: boolean;
}

/** Who does it, and about what. */
export interface JudgedDeed {
  readonly kind: BulkDeedKind;
  readonly role?: Role | undefined;
  readonly by: string;
  readonly heldByActor: readonly Role[];
}

/**
 * Why somebody falls out of what is done about many; undefined where it is done about them.
 *
 * @example
 * judgeBulkDeed({ kind: 'block', by: 'a', heldByActor: ['administrator'] }, { id: 'b', roles: [], blocked: true, confirmed: true, inGroup: false, inCourse: false, invited: false }); // 'blocked'
 */
export function judgeBulkDeed(
  { kind, role, by, heldByActor }: JudgedDeed,
  { id, roles, blocked, confirmed, inGroup, inCourse, invited }: ActedFacts,
): BulkSkip | undefined {
  switch (kind) {
    case 'add-to-group':
      if (blocked) return 'blocked';
      return inGroup ? 'in-group' : undefined;
    case 'remove-from-group':
      return inGroup ? undefined : 'not-in-group';
    case 'give-role':
      if (blocked) return 'blocked';
      if (role !== undefined && roles.includes(role)) return 'has-role';
      return role !== undefined && mayDecide(heldByActor, [role]) ? undefined : 'beyond';
    case 'block':
    case 'unblock':
      if (id === by) return 'own';
      if (blocked === (kind === 'block')) return blocked ? 'blocked' : 'not-blocked';
      return mayDecide(heldByActor, roles) ? undefined : 'beyond';
    case 'message':
      if (blocked) return 'blocked';
      return confirmed ? undefined : 'unconfirmed';
    case 'enrol':
      if (blocked) return 'blocked';
      return inCourse ? 'in-course' : undefined;
    case 'invite':
      if (blocked) return 'blocked';
      if (confirmed) return 'confirmed';
      return invited ? 'invited' : undefined;
  }
}

function mayDecide(held: readonly Role[], roles: readonly Role[]): boolean {
  const grantable = findGrantableRoles(held);
  return roles.every((role) => role === 'learner' || grantable.includes(role));
}
