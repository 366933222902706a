/** What an account may be. Everyone with an account is a learner; the other roles are granted. */
export const roles = ['learner', 'trainer', 'administrator'] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/**
 * What a route may require.
 *
 * - `public`: anyone, signed in or not.
 * - `account`: anyone signed in.
 *
 * All others are granted through a role, see {@link collectPermissions}.
 */
export type Permission =
  | 'public'
  | 'account'
  | 'course.take'
  | 'course.author'
  | 'course.offer'
  | 'certificate.issue'
  | 'register.read'
  | 'figures.read'
  | 'attempt.mark'
  | 'result.examine'
  | 'score.correct'
  | 'extra-attempt.allow'
  | 'accommodation.grant'
  | 'outage.declare'
  | 'user.manage'
  | 'person.erase'
  | 'organisation.manage'
  | 'network.manage'
  | 'institution.manage'
  | 'people.read'
  | 'people.manage'
  | 'role.grant'
  | 'job.manage';

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  learner: ['public', 'account', 'course.take'],
  trainer: [
    'public',
    'account',
    'course.author',
    'course.offer',
    'figures.read',
    'attempt.mark',
    'score.correct',
  ],
  administrator: [
    'public',
    'account',
    'course.offer',
    'certificate.issue',
    'register.read',
    'figures.read',
    'result.examine',
    'score.correct',
    'extra-attempt.allow',
    'accommodation.grant',
    'outage.declare',
    'user.manage',
    'person.erase',
    'organisation.manage',
    'network.manage',
    'institution.manage',
    'people.read',
    'people.manage',
    'role.grant',
    'job.manage',
  ],
};

/**
 * All that the roles together allow. Without roles only `public` is left.
 *
 * @example collectPermissions(['learner']) // Set { 'public', 'account', 'course.take' }
 */
export function collectPermissions(held: readonly Role[]): ReadonlySet<Permission> {
  return new Set<Permission>(['public', ...held.flatMap((role) => granted[role])]);
}

/**
 * All roles that lack the permission. Who has every one of them at once, and none that grants it, must still be refused.
 *
 * @example findLackingRoles('course.take') // ['trainer', 'administrator']
 */
export function findLackingRoles(permission: Permission): readonly Role[] {
  return roles.filter((role) => !granted[role].includes(permission));
}

/**
 * The first role that has the permission.
 *
 * @example findPermittedRole('course.author') // 'trainer'
 */
export function findPermittedRole(permission: Permission): Role {
  return roles.find((role) => granted[role].includes(permission)) ?? 'learner';
}
