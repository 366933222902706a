import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, inBothScripts, instant, line, page, pageSchema } from '../values';
import { rule } from './conditions';

/** A group that people are put in, or one that whoever fits its rule is in. */
export const groupKind = z.enum(['by-hand', 'by-rule']);

/** What is written of a group; only one by rule has a rule. */
export const groupText = z.object({ name: line(120), rule: rule.nullable() });

/** A group as it stands in the list. */
export const groupSummary = z.object({
  id,
  kind: groupKind,
  name: z.string(),
  /** How many are in it. */
  people: z.number().int(),
  archived: z.boolean(),
});

/** What the conditions of a rule name, by its id. */
export const reference = z.object({ id, name: inBothScripts });

/** A course in which the members of a group are enrolled. */
export const groupCourse = z.object({
  course: reference,
  /** Whether those are enrolled too who come later. */
  later: z.boolean(),
});

/** A group. */
export const group = groupSummary.extend({
  version: z.number().int(),
  rule: rule.nullable(),
  references: z.array(reference),
  /** When a rule was last asked for everybody. */
  evaluatedAt: instant.nullable(),
  courses: z.array(groupCourse),
});

const params = z.object({ group: id });
const errors = ['group.condition-unknown', 'group.rule-refused'] as const;
const exampleRule = {
  match: 'all',
  conditions: [
    { kind: 'profession', professions: ['health'] },
    { kind: 'region', regions: ['Severnobački', 'Severnobanatski'] },
  ],
} as const;

/** The groups by name; those that were archived by themselves. */
export const listGroups = endpoint({
  name: 'groups.listGroups',
  method: 'GET',
  path: '/api/v1/groups',
  permission: 'people.manage',
  query: page.extend({
    archived: z.enum(['true', 'false']).default('false'),
    kind: groupKind.optional(),
  }),
  replies: { 200: json(pageSchema(groupSummary)) },
  example: {},
});

/** A group with its rule, and the courses in which its members are enrolled. */
export const readGroup = endpoint({
  name: 'groups.readGroup',
  method: 'GET',
  path: '/api/v1/groups/:group',
  permission: 'people.manage',
  params,
  replies: { 200: json(group) },
  example: { params: { group: examples.group } },
});

/**
 * Makes a group: with a rule it is one by rule, and whoever fits is in it at once; without one it is empty, and filled by hand. The id is the
 * client’s: sent again it is the same one. A rule names groups by hand alone.
 */
export const addGroup = endpoint({
  name: 'groups.addGroup',
  method: 'PUT',
  path: '/api/v1/groups/:group',
  permission: 'people.manage',
  owned: false,
  params,
  body: groupText,
  replies: { 200: json(group), 201: json(group) },
  errors: ['creation.differs', ...errors],
  example: {
    params: { group: examples.newGroup },
    body: { name: 'Sestre i lekari na severu', rule: exampleRule },
  },
});

/** Changes the name, and the rule of a group by rule: who fits it comes, who does not goes. A group does not change its kind. */
export const editGroup = endpoint({
  name: 'groups.editGroup',
  method: 'PATCH',
  path: '/api/v1/groups/:group',
  permission: 'people.manage',
  ifMatch: true,
  params,
  body: groupText,
  replies: { 200: json(group) },
  errors: ['edit.conflict', ...errors],
  example: {
    params: { group: examples.groupByRule },
    ifMatch: '1',
    body: { name: 'Zdravstvo na severu', rule: exampleRule },
  },
});

/** Archives a group, so that nobody comes or goes any more and nobody is enrolled by it; or brings it back. */
export const archiveGroup = endpoint({
  name: 'groups.archiveGroup',
  method: 'PUT',
  path: '/api/v1/groups/:group/archived',
  permission: 'people.manage',
  ifMatch: true,
  params,
  body: z.object({ archived: z.boolean() }),
  replies: { 200: json(group) },
  errors: ['edit.conflict'],
  example: { params: { group: examples.groupByRule }, ifMatch: '1', body: { archived: true } },
});

/** Enrols in a course whoever is in the group now, and, with `later`, whoever comes. Who is in it already, or has left it, stays as they are. */
export const enrolGroup = endpoint({
  name: 'groups.enrolGroup',
  method: 'PUT',
  path: '/api/v1/groups/:group/courses/:course',
  permission: 'people.manage',
  params: z.object({ group: id, course: id }),
  body: z.object({ later: z.boolean() }),
  /** `people` will be enrolled. */
  replies: { 200: json(z.object({ people: z.number().int() })) },
  errors: ['group.course-unknown'],
  example: {
    params: { group: examples.group, course: examples.reportedCourse },
    body: { later: true },
  },
});
