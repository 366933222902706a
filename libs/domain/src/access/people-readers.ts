import { collectPermissions, roles, type GrantedPermission, type Role } from './permissions';

/**
 * Whether whoever has the permission reads of single people: their names, or what they did and answered. What gives totals only is none
 * of these.
 */
const readsPeople: Readonly<Record<GrantedPermission, boolean>> = {
  'course.take': false,
  'course.review': true,
  'course.author': true,
  'course.offer': false,
  'statistics.read': false,
  'attempt.mark': true,
  'score.correct': true,
  'result.examine': true,
  'extra-attempt.allow': true,
  'accommodation.grant': true,
  'interruption.declare': true,
  'certificate.issue': true,
  'register.read': true,
  'programme.manage': false,
  'run.read': true,
  'run.manage': true,
  'people.read': true,
  'people.export': true,
  'people.manage': true,
  'user.manage': true,
  'role.grant': true,
  'institution.manage': true,
  'person.erase': true,
  'organisation.manage': false,
  'network.manage': false,
  'job.manage': false,
  'audit.read': true,
  'safeguarding.read': true,
};

/**
 * Whether whoever has the permission reads of single people, and not totals alone.
 *
 * @example
 * mayReadPeople('run.read'); // true
 * mayReadPeople('statistics.read'); // false
 */
export function mayReadPeople(permission: GrantedPermission): boolean {
  return readsPeople[permission];
}

/**
 * The roles in which somebody reads of single people, in the order of {@link roles}: those that the privacy notice names.
 *
 * @example
 * peopleReaders.includes('institution-coordinator'); // true
 * peopleReaders.includes('learner'); // false
 */
export const peopleReaders: readonly Role[] = roles.filter((role) =>
  [...collectPermissions([role])].some(
    (permission) =>
      permission !== 'public' && permission !== 'account' && mayReadPeople(permission),
  ),
);
