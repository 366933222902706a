import type { Role } from './permissions';

/** Whoever has one of these could harm most if somebody else had their password. */
const guarded: readonly Role[] = ['certificate-officer', 'administrator'];

/**
 * Whether somebody is asked to add a passkey or an authenticator app: whoever issues certificates or looks after an organisation and has
 * neither.
 *
 * @example
 * isAskedForPasskey(['learner', 'administrator'], false); // true
 */
export function isAskedForPasskey(roles: readonly Role[], hasFactor: boolean): boolean {
  return !hasFactor && roles.some((role) => guarded.includes(role));
}
