import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, page, pageSchema } from '../values';
import { rule } from './conditions';
import { fittingPerson } from './members';

const example = {
  rule: { match: 'all', conditions: [{ kind: 'profession', professions: ['health'] }] },
} as const;

/** What a rule would make of a group: how many would be in it, and what remains after each condition. With `group`, who comes and goes. */
export const previewRule = endpoint({
  name: 'groups.previewRule',
  method: 'POST',
  path: '/api/v1/group-previews',
  permission: 'people.manage',
  body: z.object({ rule, group: id.optional() }),
  replies: {
    200: json(
      z.object({
        /** Of all members of the organisation. */
        of: z.number().int(),
        afterEach: z.array(z.number().int()),
        people: z.number().int(),
        coming: z.number().int(),
        going: z.number().int(),
      }),
    ),
  },
  errors: ['group.condition-unknown'],
  example: { body: { ...example, group: examples.groupByRule } },
});

/** Who fits a rule, by name, and why; with `group`, whether they would come into it. Reading it is noted. A page may be shorter than its limit. */
export const listFitting = endpoint({
  name: 'groups.listFitting',
  method: 'POST',
  path: '/api/v1/group-previews/people',
  permission: 'people.manage',
  body: page.extend({ rule, group: id.optional() }),
  replies: { 200: json(pageSchema(fittingPerson.extend({ comes: z.boolean() }))) },
  errors: ['group.condition-unknown'],
  example: { body: example },
});

/** Why somebody fits a rule, or does not. Reading it is noted. */
export const explainRule = endpoint({
  name: 'groups.explainRule',
  method: 'POST',
  path: '/api/v1/group-previews/person',
  permission: 'people.manage',
  body: z.object({ rule, person: id }),
  replies: { 200: json(fittingPerson.extend({ fits: z.boolean() })) },
  errors: ['group.condition-unknown', 'access.not-found'],
  example: { body: { ...example, person: examples.learner } },
});
