import type { Role } from './permissions';

/** What somebody is in one organisation. */
export interface HeldRoles {
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/**
 * Whether somebody has at least the roles of another person wherever that person has any. What everybody has with an account counts as none.
 *
 * @example
 * coversRoles([{ organisationId: 'a', roles: ['author'] }], [{ organisationId: 'a', roles: ['learner', 'author'] }]); // true
 */
export function coversRoles(theirs: readonly HeldRoles[], others: readonly HeldRoles[]): boolean {
  return others.every(({ organisationId, roles }) => {
    const held = theirs.find((each) => each.organisationId === organisationId)?.roles ?? [];
    return roles.every((role) => role === 'learner' || held.includes(role));
  });
}
