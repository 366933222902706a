import { roles } from '@svetionik/domain/access/permissions';
import { bulkSkips } from '@svetionik/domain/people/bulk-deed';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { personName } from '../identity/account';
import { id, instant, line, page, pageSchema, paragraphs } from '../values';
import { peopleFilter } from './list';

/** What is done about each. A role is given with a reason, which the person reads; a message is a mail in the name of the organisation. Invited are those who have not confirmed their address. */
export const bulkDeed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-to-group'), group: id }),
  z.object({ kind: z.literal('remove-from-group'), group: id }),
  z.object({ kind: z.literal('give-role'), role: z.enum(roles), reason: line(300) }),
  z.object({ kind: z.literal('block') }),
  z.object({ kind: z.literal('unblock') }),
  z.object({ kind: z.literal('message'), subject: line(120), text: paragraphs(4000).min(1) }),
  z.object({ kind: z.literal('enrol'), course: id }),
  z.object({ kind: z.literal('invite') }),
]);

/** About whom: those who are named, or whoever matches but for some. */
const selection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), people: z.array(id).min(1).max(1000) }),
  z.object({ kind: z.literal('matching'), filter: peopleFilter, except: z.array(id).max(1000) }),
]);

const skipped = z.object({ why: z.enum(bulkSkips), people: z.number().int() });

/**
 * Something that is done about many people. `proposed` nothing has happened yet: `waiting` says about how many it would be done and
 * `skipped` who falls out; then they go from `waiting` to `done` or `skipped`.
 */
export const bulkAction = z.object({
  id,
  deed: bulkDeed,
  state: z.enum(['proposed', 'running', 'finished']),
  waiting: z.number().int(),
  done: z.number().int(),
  skipped: z.array(skipped),
});

/** What became of one person. */
const actedPerson = z.object({
  id,
  name: personName.nullable(),
  email: z.string(),
  outcome: z.enum(['waiting', 'done', 'skipped']),
  why: z.enum(bulkSkips).nullable(),
  settledAt: instant.nullable(),
});

const params = z.object({ action: id });
const replies = { 200: json(bulkAction) } as const;

/**
 * Chooses the people and what is to be done about them, and says how many fall out and why. Nothing is done before it is started; whoever
 * proposes anew takes back what they had proposed before. No more than 10,000 at once.
 */
export const proposeBulkAction = endpoint({
  name: 'people.proposeBulkAction',
  method: 'PUT',
  path: '/api/v1/people-actions/:action',
  permission: 'people.manage',
  owned: false,
  params,
  body: z.object({ deed: bulkDeed, selection }),
  replies: { 200: json(bulkAction), 201: json(bulkAction) },
  errors: [
    'creation.differs',
    'people.too-many-chosen',
    'identity.role-beyond',
    'group.not-by-hand',
    'learning.not-offered',
  ],
  example: {
    params: { action: examples.newBulkAction },
    body: {
      deed: { kind: 'add-to-group', group: examples.group },
      selection: { kind: 'chosen', people: [examples.newPerson, examples.learner] },
    },
  },
});

/**
 * Does it, about each once: a job goes through them. Started again it goes on as it is. Giving a role beyond the learner's asks for a fresh
 * proof.
 */
export const startBulkAction = endpoint({
  name: 'people.startBulkAction',
  method: 'POST',
  path: '/api/v1/people-actions/:action/start',
  permission: 'people.manage',
  freshProof: 'sometimes',
  params,
  replies,
  example: { params: { action: examples.bulkAction } },
});

/** How far it is. Whoever began it reads it. */
export const readBulkAction = endpoint({
  name: 'people.readBulkAction',
  method: 'GET',
  path: '/api/v1/people-actions/:action',
  permission: 'people.manage',
  params,
  replies,
  example: { params: { action: examples.bulkAction } },
});

/** What becomes of each, those who fell out by themselves where they are asked for. */
export const listActedPeople = endpoint({
  name: 'people.listActedPeople',
  method: 'GET',
  path: '/api/v1/people-actions/:action/people',
  permission: 'people.manage',
  params,
  query: page.extend({ outcome: z.enum(['waiting', 'done', 'skipped']).optional() }),
  replies: { 200: json(pageSchema(actedPerson)) },
  example: { params: { action: examples.bulkAction } },
});
