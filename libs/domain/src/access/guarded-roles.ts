import { collectPermissions, type Permission, type Role, roles } from './permissions';

/** Whoever has one of these could harm most if somebody else had their password: they confirm by more than it in every organisation. */
export const alwaysGuardedRoles = [
  'certificate-officer',
  'administrator',
] as const satisfies readonly Role[];

/**
 * The roles whose holders confirm by more than the password.
 *
 * @param asked those that the organisation asks it from besides
 * @example
 * findGuardedRoles(['trainer']); // ['trainer', 'certificate-officer', 'administrator']
 */
export function findGuardedRoles(asked: readonly Role[]): readonly Role[] {
  const always: readonly Role[] = alwaysGuardedRoles;
  return roles.filter((role) => always.includes(role) || asked.includes(role));
}

/** What of somebody's roles is open to them, and what waits for a second factor. */
export interface OpenedRoles {
  readonly roles: readonly Role[];
  readonly lockedRoles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
}

/**
 * Locks the guarded roles of somebody without a second factor. Their account stays open to them, so that they can add one.
 *
 * @example
 * lockRoles(['learner', 'administrator'], ['administrator']).roles; // ['learner']
 */
export function lockRoles(held: readonly Role[], guarded: readonly Role[]): OpenedRoles {
  const open = held.filter((role) => !guarded.includes(role));
  return {
    roles: open,
    lockedRoles: held.filter((role) => guarded.includes(role)),
    permissions: new Set<Permission>([
      ...collectPermissions(open),
      ...(held.length > 0 ? (['account'] as const) : []),
    ]),
  };
}

/**
 * What the locked roles would permit, and the others do not.
 *
 * @example
 * lockedPermissions(lockRoles(['auditor', 'administrator'], ['administrator'])).includes('audit.read'); // false
 */
export function lockedPermissions({
  lockedRoles,
  permissions,
}: Pick<OpenedRoles, 'lockedRoles' | 'permissions'>): readonly Permission[] {
  return [...collectPermissions(lockedRoles)].filter((permission) => !permissions.has(permission));
}
