import { alwaysGuardedRoles } from '@svetionik/domain/access/guarded-roles';
import { roles } from '@svetionik/domain/access/permissions';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';

/** Whose roles ask for a second factor: `always`, in every organisation; `roles`, as the organisation says besides. */
export const factorRule = z.object({
  always: z.array(z.enum(alwaysGuardedRoles)),
  roles: z.array(z.enum(roles)),
  version: z.int(),
});

/** Whose roles ask for a second factor in the organisation. */
export const readFactorRule = endpoint({
  name: 'identity.readFactorRule',
  method: 'GET',
  path: '/api/v1/factor-rule',
  permission: 'organisation.manage',
  replies: { 200: json(factorRule) },
  example: {},
});

/**
 * Sets whose roles ask for a second factor besides those that always do. What such a role permits is closed to whoever has none, from the
 * next request on, and open as soon as they add one; their account stays open to them.
 */
export const setFactorRule = endpoint({
  name: 'identity.setFactorRule',
  method: 'PUT',
  path: '/api/v1/factor-rule',
  permission: 'organisation.manage',
  freshProof: true,
  ownWay: true,
  ifMatch: true,
  body: z.object({ roles: z.array(z.enum(roles)).max(roles.length) }),
  replies: { 200: json(factorRule) },
  errors: ['edit.conflict'],
  example: { body: { roles: ['training-manager'] }, ifMatch: '0' },
});
