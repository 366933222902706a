import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { roles } from '../permissions';
import { id, instant, page, pageSchema, track } from '../values';
import { personName } from './account';

/** A member as an administrator sees them. */
export const member = z.object({
  id,
  email: z.string(),
  name: personName.nullable(),
  profession: track.nullable(),
  roles: z.array(z.enum(roles)),
  createdAt: instant,
  confirmed: z.boolean(),
  blocked: z.boolean(),
});

/** The members of the organisation, found by name in either script or by address. */
export const listMembers = endpoint({
  name: 'identity.listMembers',
  method: 'GET',
  path: '/api/v1/members',
  permission: 'user.manage',
  query: page.extend({ search: z.string().max(120).optional() }),
  replies: { 200: json(pageSchema(member)) },
  example: {},
});

/** Grants and withdraws roles; ends the person's sessions. The last administrator keeps the role. */
export const assignRoles = endpoint({
  name: 'identity.assignRoles',
  method: 'PUT',
  path: '/api/v1/members/:person/roles',
  permission: 'user.manage',
  params: z.object({ person: id }),
  body: z.object({ roles: z.array(z.enum(roles)).max(roles.length) }),
  replies: { 200: json(member) },
  errors: ['identity.role-last-administrator'],
  example: { params: { person: examples.learner }, body: { roles: ['learner', 'trainer'] } },
});

/** Blocks or unblocks an account; blocking ends its sessions. */
export const blockMember = endpoint({
  name: 'identity.blockMember',
  method: 'PUT',
  path: '/api/v1/members/:person/blocked',
  permission: 'user.manage',
  params: z.object({ person: id }),
  body: z.object({ blocked: z.boolean() }),
  replies: { 200: json(member) },
  errors: ['identity.role-last-administrator'],
  example: { params: { person: examples.learner }, body: { blocked: true } },
});
