import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { personName } from '../identity/account';
import { institutionName } from '../institutions/directory';
import { id, instant, page, pageSchema } from '../values';
import { condition } from './conditions';
import { reference } from './groups';

/**
 * What a condition found of a person, whether it holds or not: a profession, roles with spaces between them, the state of a course, a day,
 * or the institution where they work; null where there is nothing of the kind.
 */
export const reason = z.object({
  letter: z.string(),
  holds: z.boolean(),
  fact: z.string().nullable(),
  institution: institutionName.nullable(),
});

/** Somebody who is or would be in a group, with why. */
export const fittingPerson = z.object({
  id,
  name: personName.nullable(),
  email: z.string(),
  reasons: z.array(reason),
});

/** Somebody in a group. */
export const groupMember = fittingPerson.extend({ since: instant });

/** That somebody came into a group or went. */
export const movement = z.object({
  id,
  person: fittingPerson.pick({ id: true, name: true, email: true }),
  direction: z.enum(['came', 'went']),
  cause: z.enum(['hand', 'rule', 'invitation', 'import', 'archive']),
  /** Letters of the conditions that held. */
  letters: z.string(),
  at: instant,
});

const params = z.object({ group: id });

/** Who is in the group, by name, and why. Reading it is noted. */
export const listGroupMembers = endpoint({
  name: 'groups.listGroupMembers',
  method: 'GET',
  path: '/api/v1/groups/:group/members',
  permission: 'people.manage',
  params,
  query: page,
  replies: { 200: json(pageSchema(groupMember)) },
  example: { params: { group: examples.group } },
});

/** Puts people in a group by hand, or takes them out. Who is in it already stays, and who is no member of the organisation is left out. */
export const changeGroupMembers = endpoint({
  name: 'groups.changeGroupMembers',
  method: 'PUT',
  path: '/api/v1/groups/:group/members',
  permission: 'people.manage',
  params,
  body: z.object({ people: z.array(id).min(1).max(1000), in: z.boolean() }),
  /** How many came or went. */
  replies: { 200: json(z.object({ changed: z.number().int() })) },
  errors: ['group.not-by-hand'],
  example: {
    params: { group: examples.group },
    body: { people: [examples.trainer], in: true },
  },
});

/** Who came and who went, the last one first. Reading it is noted. */
export const listMovements = endpoint({
  name: 'groups.listMovements',
  method: 'GET',
  path: '/api/v1/groups/:group/movements',
  permission: 'people.manage',
  params,
  query: page,
  replies: { 200: json(pageSchema(movement)) },
  example: { params: { group: examples.group } },
});

/** A group in which whoever is signed in is. */
export const ownGroup = z.object({
  id,
  name: z.string(),
  since: instant,
  /** Whether they hide from others of the group. */
  hidden: z.boolean(),
  /** The conditions of its rule that hold for them; none where they were put in it by hand. */
  because: z.array(condition),
  references: z.array(reference),
});

/** The groups in which whoever is signed in is, since when and why. */
export const listOwnGroups = endpoint({
  name: 'groups.listOwnGroups',
  method: 'GET',
  path: '/api/v1/account/groups',
  permission: 'account',
  replies: { 200: json(z.object({ items: z.array(ownGroup) })) },
  example: {},
});

/** Hides whoever is signed in from others of a group, or shows them; also before others are shown anything. */
export const hideInGroup = endpoint({
  name: 'groups.hideInGroup',
  method: 'PUT',
  path: '/api/v1/account/groups/:group/hidden',
  permission: 'account',
  params,
  body: z.object({ hidden: z.boolean() }),
  replies: { 200: json(z.object({ hidden: z.boolean() })) },
  example: { params: { group: examples.group }, body: { hidden: true } },
  exampleAs: 'learner',
});
