import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { roles } from '@svetionik/domain/access/permissions';
import { id, instant } from '../values';
import { personName } from './account';

const role = z.enum(roles);

/** Which roles somebody was given and which were taken from them at once, by whom and why. `by` is null where they have no name or are here no more. */
export const roleChange = z.object({
  id,
  given: z.array(role),
  taken: z.array(role),
  reason: z.string().nullable(),
  by: personName.nullable(),
  at: instant,
});

/** How many members who are not blocked have each role; a role that nobody has is left out. */
export const countRoles = endpoint({
  name: 'identity.countRoles',
  method: 'GET',
  path: '/api/v1/roles',
  permission: 'role.grant',
  replies: {
    200: json(z.object({ roles: z.array(z.object({ role, members: z.int().nonnegative() })) })),
  },
  example: {},
});

/** The last fifty changes of a member's roles, the latest first. */
export const listRoleChanges = endpoint({
  name: 'identity.listRoleChanges',
  method: 'GET',
  path: '/api/v1/members/:person/role-changes',
  permission: 'role.grant',
  params: z.object({ person: id }),
  replies: { 200: json(z.object({ changes: z.array(roleChange) })) },
  example: { params: { person: examples.learner } },
});

/** One's own roles in this organisation, and the last fifty changes of them. */
export const readOwnRoles = endpoint({
  name: 'identity.readOwnRoles',
  method: 'GET',
  path: '/api/v1/account/roles',
  permission: 'account',
  replies: { 200: json(z.object({ roles: z.array(role), changes: z.array(roleChange) })) },
  example: {},
});
