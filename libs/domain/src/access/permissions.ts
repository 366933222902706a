/**
 * What an account may be within an organisation; somebody may be several of these. Everyone with an account is a learner; the other
 * roles are granted.
 */
export const roles = [
  'learner',
  'author',
  'reviewer',
  'marker',
  'trainer',
  'training-manager',
  'certificate-officer',
  'administrator',
  'institution-coordinator',
  'auditor',
  'safeguarding-officer',
] as const;

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
export type Permission = 'public' | 'account' | GrantedPermission;

/** What only a role allows. */
export type GrantedPermission =
  | 'course.take'
  | 'course.review'
  | 'course.author'
  | 'course.offer'
  | 'statistics.read'
  | 'attempt.mark'
  | 'score.correct'
  | 'result.examine'
  | 'extra-attempt.allow'
  | 'accommodation.grant'
  | 'interruption.declare'
  | 'certificate.issue'
  | 'register.read'
  | 'programme.manage'
  | 'run.read'
  | 'run.manage'
  | 'people.read'
  | 'people.export'
  | 'people.manage'
  | 'user.manage'
  | 'role.grant'
  | 'institution.manage'
  | 'person.erase'
  | 'organisation.manage'
  | 'network.manage'
  | 'job.manage'
  | 'audit.read'
  | 'safeguarding.read';

const granted: Readonly<Record<Role, readonly GrantedPermission[]>> = {
  learner: ['course.take'],
  author: [
    'course.review',
    'course.author',
    'course.offer',
    'statistics.read',
    'score.correct',
    'programme.manage',
  ],
  reviewer: ['course.review', 'statistics.read'],
  marker: ['attempt.mark'],
  trainer: ['statistics.read', 'run.read'],
  'training-manager': [
    'course.offer',
    'statistics.read',
    'score.correct',
    'result.examine',
    'extra-attempt.allow',
    'accommodation.grant',
    'interruption.declare',
    'programme.manage',
    'run.read',
    'run.manage',
    'people.read',
    'people.export',
    'people.manage',
    'user.manage',
    'role.grant',
    'institution.manage',
  ],
  'certificate-officer': [
    'statistics.read',
    'certificate.issue',
    'register.read',
    'people.read',
    'people.export',
  ],
  administrator: [
    'course.offer',
    'statistics.read',
    'interruption.declare',
    'programme.manage',
    'run.read',
    'run.manage',
    'people.read',
    'people.export',
    'people.manage',
    'user.manage',
    'role.grant',
    'institution.manage',
    'person.erase',
    'organisation.manage',
    'network.manage',
    'job.manage',
    'audit.read',
  ],
  'institution-coordinator': ['people.read', 'people.export'],
  auditor: ['statistics.read', 'register.read', 'audit.read'],
  'safeguarding-officer': ['safeguarding.read'],
};

/** What the first administrator of an organisation needs, until there is somebody else for a part of it. */
export const foundingRoles = [
  'learner',
  'training-manager',
  'certificate-officer',
  'administrator',
] as const satisfies readonly Role[];

/**
 * Those of {@link roles} that are named, in their order. A name that is none of them, as a later version may have stored it, is left
 * out.
 *
 * @example pickRoles(['marker', 'learner', 'pilot']) // ['learner', 'marker']
 */
export function pickRoles(names: readonly string[]): Role[] {
  return roles.filter((role) => names.includes(role));
}

/**
 * All that the roles together allow. Without roles only `public` is left.
 *
 * @example collectPermissions(['learner']) // Set { 'public', 'account', 'course.take' }
 */
export function collectPermissions(held: readonly Role[]): ReadonlySet<Permission> {
  const account: readonly Permission[] = held.length > 0 ? ['account'] : [];
  return new Set<Permission>(['public', ...account, ...held.flatMap((role) => granted[role])]);
}

/** What is left of permissions in an organisation that has left the network: its file is fetched, and people keep what is theirs. */
const keptPermissions: ReadonlySet<Permission> = new Set<Permission>([
  'public',
  'account',
  'organisation.manage',
]);

/**
 * Permissions without those that end when an organisation leaves the network.
 *
 * @example keepPermissions(collectPermissions(['learner', 'marker'])) // Set { 'public', 'account' }
 */
export function keepPermissions(held: ReadonlySet<Permission>): ReadonlySet<Permission> {
  return new Set([...held].filter((permission) => keptPermissions.has(permission)));
}

/** What a minor may not do in an organisation until a guardian's consent is recorded there. */
export const withheldPermissions = ['course.take'] as const satisfies readonly GrantedPermission[];

/**
 * Permissions without those that wait for a guardian's consent.
 *
 * @example withholdPermissions(collectPermissions(['learner'])) // Set { 'public', 'account' }
 */
export function withholdPermissions(held: ReadonlySet<Permission>): ReadonlySet<Permission> {
  const withheld: ReadonlySet<Permission> = new Set(withheldPermissions);
  return new Set([...held].filter((permission) => !withheld.has(permission)));
}

/**
 * All roles that have the permission.
 *
 * @example findPermittedRoles('course.review') // ['author', 'reviewer']
 */
export function findPermittedRoles(permission: Permission): readonly Role[] {
  return roles.filter((role) => collectPermissions([role]).has(permission));
}

/**
 * All roles that lack the permission. Who has every one of them at once, and none that grants it, must still be refused.
 *
 * @example findLackingRoles('statistics.read') // ['learner', 'marker', 'institution-coordinator']
 */
export function findLackingRoles(permission: Permission): readonly Role[] {
  const permitted = findPermittedRoles(permission);
  return roles.filter((role) => !permitted.includes(role));
}

/**
 * The first role that has the permission.
 *
 * @example findPermittedRole('course.author') // 'author'
 */
export function findPermittedRole(permission: Permission): Role {
  return findPermittedRoles(permission)[0] ?? 'learner';
}

/**
 * The roles that somebody may give and take: an administrator all, whoever manages training those who teach and those who look after
 * an institution. Everybody else none.
 *
 * @example findGrantableRoles(['training-manager']) // ['trainer', 'institution-coordinator']
 */
export function findGrantableRoles(held: readonly Role[]): readonly Role[] {
  if (held.includes('administrator')) return roles;
  return held.includes('training-manager') ? ['trainer', 'institution-coordinator'] : [];
}
