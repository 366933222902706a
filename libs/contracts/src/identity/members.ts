import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { roles } from '@svetionik/domain/access/permissions';
import { id, instant, line, page, pageSchema, track } from '../values';
import { personName } from './account';

/** A member as an administrator sees them. */
export const member = z.object({
  id,
  email: z.string(),
  name: personName.nullable(),
  profession: track.nullable(),
  roles: z.array(z.enum(roles)),
  /** What a change of the roles names in `If-Match`. */
  rolesVersion: z.number().int(),
  createdAt: instant,
  confirmed: z.boolean(),
  blocked: z.boolean(),
});

/** The members of the organisation, found by name in either script or by address, or only those with a role. Deprecated: `people.listPeople` finds more, and stays fast. */
export const listMembers = endpoint({
  name: 'identity.listMembers',
  method: 'GET',
  path: '/api/v1/members',
  permission: 'user.manage',
  query: page.extend({ search: z.string().max(120).optional(), role: z.enum(roles).optional() }),
  replies: { 200: json(pageSchema(member)) },
  example: {},
});

/**
 * Grants and withdraws roles; ends the person's sessions, and tells them by mail what they have been given. A role beyond `learner` is given
 * for a `reason`, which the person reads. Whoever manages training decides about trainers and coordinators only. The last administrator
 * keeps the role. Of two who change them at once, the later is refused and told of the roles that there are now.
 */
export const assignRoles = endpoint({
  name: 'identity.assignRoles',
  method: 'PUT',
  path: '/api/v1/members/:person/roles',
  permission: 'role.grant',
  freshProof: true,
  ifMatch: true,
  params: z.object({ person: id }),
  body: z.object({
    roles: z.array(z.enum(roles)).max(roles.length),
    reason: line(300).optional(),
  }),
  replies: { 200: json(member) },
  errors: [
    'edit.conflict',
    'identity.role-last-administrator',
    'identity.role-beyond',
    'identity.role-reason-missing',
  ],
  example: {
    params: { person: examples.learner },
    ifMatch: '1',
    body: { roles: ['learner', 'trainer'], reason: 'Vodi obuke u Nišu.' },
  },
});

/** Blocks or unblocks an account; blocking ends its sessions. Who holds roles is blocked by somebody who may give them. */
export const blockMember = endpoint({
  name: 'identity.blockMember',
  method: 'PUT',
  path: '/api/v1/members/:person/blocked',
  permission: 'user.manage',
  freshProof: 'sometimes',
  params: z.object({ person: id }),
  body: z.object({ blocked: z.boolean() }),
  replies: { 200: json(member) },
  errors: ['identity.role-last-administrator', 'identity.role-beyond'],
  example: { params: { person: examples.learner }, body: { blocked: true } },
});
