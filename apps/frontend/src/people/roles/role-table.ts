import {
  collectPermissions,
  type GrantedPermission,
  type Role,
  roles,
} from '@svetionik/domain/access/permissions';

/** What somebody may do, by room. */
export const rooms = [
  {
    room: 'people',
    permissions: [
      'people.read',
      'people.export',
      'people.manage',
      'user.manage',
      'role.grant',
      'institution.manage',
    ],
  },
  {
    room: 'courses',
    permissions: [
      'course.take',
      'course.review',
      'course.author',
      'course.offer',
      'attempt.mark',
      'statistics.read',
      'result.examine',
      'score.correct',
      'extra-attempt.allow',
      'accommodation.grant',
    ],
  },
  { room: 'documents', permissions: ['certificate.issue', 'register.read'] },
  {
    room: 'house',
    permissions: [
      'organisation.manage',
      'person.erase',
      'interruption.declare',
      'job.manage',
      'network.manage',
      'audit.read',
      'safeguarding.read',
    ],
  },
] as const satisfies readonly { room: string; permissions: readonly GrantedPermission[] }[];

/** How far a role reaches where that is less than all. */
const limits: Readonly<Partial<Record<Role, Partial<Record<GrantedPermission, string>>>>> = {
  marker: { 'attempt.mark': 'unnamed' },
  author: { 'statistics.read': 'sums' },
  reviewer: { 'statistics.read': 'sums' },
  trainer: { 'statistics.read': 'sums' },
  'training-manager': { 'role.grant': 'teaching' },
  'certificate-officer': { 'statistics.read': 'sums' },
  administrator: { 'statistics.read': 'sums', 'network.manage': 'network' },
  'institution-coordinator': { 'people.read': 'institution', 'people.export': 'institution' },
  auditor: { 'statistics.read': 'sums' },
};

/** What stands where a role and a permission meet: nothing, all, or how far it reaches. */
export function findReach(role: Role, permission: GrantedPermission): string | undefined {
  if (!collectPermissions([role]).has(permission)) return undefined;
  return limits[role]?.[permission] ?? 'yes';
}

/** The roles as columns, whoever only learns first. */
export const columns: readonly Role[] = roles;
