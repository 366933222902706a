import { z } from 'zod';
import { moduleSummary } from './catalogue';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { editionNumber, id, instant, pageQuery, pageSchema, slug } from './values';

/** How many modules may stand on each side of a course. */
const mostAround = 20;

/**
 * A module of the organisation's own around a course that another one shares with it. It belongs to the course of whoever enrols from
 * the day of `since` on. `newest` is the number of the module's newest edition; `hidden` where the course has a module of that address
 * itself, so that nobody sees this one.
 */
export const surroundingModule = moduleSummary.omit({ id: true, lessons: true }).extend({
  id,
  module: id,
  slug,
  edition: z.number().int(),
  newest: z.number().int(),
  lessons: z.number().int(),
  since: instant,
  hidden: z.boolean(),
});

/** What stands before a course, and what after it, in the order in which it is learnt. */
export const surroundings = z.object({
  before: z.array(surroundingModule),
  after: z.array(surroundingModule),
});

/** A published module of the organisation's own, in its newest edition. */
export const ownModule = surroundingModule
  .pick({ kind: true, title: true, minutes: true, slug: true, edition: true, lessons: true })
  .extend({ id });

/** The modules that the organisation has put around a course: none around one that nobody shares with it. */
export const readSurroundings = endpoint({
  name: 'surrounding.readSurroundings',
  method: 'GET',
  path: '/api/v1/surrounding-modules',
  permission: 'course.offer',
  query: z.object({ course: id }),
  replies: { 200: json(surroundings) },
  example: { query: { course: examples.courseDraft } },
});

/** The published modules of the organisation's own, by their addresses. */
export const listOwnModules = endpoint({
  name: 'surrounding.listOwnModules',
  method: 'GET',
  path: '/api/v1/surrounding-modules/own',
  permission: 'course.offer',
  query: pageQuery(slug),
  replies: { 200: json(pageSchema(ownModule)) },
  example: {},
});

const chosen = z.array(z.object({ module: id, edition: editionNumber })).max(mostAround);

/**
 * Puts modules around a course, in this order, and takes away those that are not named. Whoever is enrolled keeps what stood there on
 * the day on which they enrolled. `seen` are the ids of what was read before: where others have changed it since, nothing is changed.
 */
export const arrangeModules = endpoint({
  name: 'surrounding.arrangeModules',
  method: 'PUT',
  path: '/api/v1/surrounding-modules',
  permission: 'course.offer',
  body: z.object({
    course: id,
    seen: z.array(id).max(2 * mostAround),
    before: chosen,
    after: chosen,
  }),
  replies: { 200: json(surroundings) },
  errors: [
    'sharing.course-unknown',
    'sharing.module-unknown',
    'sharing.module-clashes',
    'edit.conflict',
  ],
  example: { body: { course: examples.courseDraft, seen: [], before: [], after: [] } },
});
