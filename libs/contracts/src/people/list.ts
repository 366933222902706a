import { roles } from '@svetionik/domain/access/permissions';
import { courseStates } from '@svetionik/domain/groups/condition';
import { seenCourseStates } from '@svetionik/domain/people/course-state';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { personName } from '../identity/account';
import { day, id, inBothScripts, page, pageSchema, track } from '../values';

/** Where somebody is in a course, and how many of its lessons are done. */
export const seenCourse = z.object({
  state: z.enum(seenCourseStates),
  done: z.number().int(),
  total: z.number().int(),
});

/** An institution of the directory, by its name. */
export const workplaceName = z.object({
  id,
  name: inBothScripts,
  parentName: inBothScripts.nullable(),
});

/** What the list says of a member to those who see more than where they are: not to a coordinator. */
const contact = z.object({
  email: z.string(),
  profession: track.nullable(),
  /** What they wrote as their place of work. */
  written: z.string().nullable(),
  since: day,
  blocked: z.boolean(),
  confirmed: z.boolean(),
});

/** A member as the list shows them to whoever asks. */
export const listedPerson = z.object({
  id,
  name: personName.nullable(),
  institution: workplaceName.nullable(),
  /** The day on which they were last in the organisation. */
  lastActiveOn: day.nullable(),
  /** Where they are in the course that was asked for; null where they are not in it, or none was. */
  course: seenCourse.nullable(),
  contact: contact.nullable(),
  roles: z.array(z.enum(roles)).nullable(),
  /** Whether they may take no course before a guardian’s consent is recorded; null to those who don’t see that. */
  awaitsConsent: z.boolean().nullable(),
});

/** The members to look for: words of their name in whatever script and order, an address, or words of their institution’s name. */
export const peopleFilter = z.object({
  search: z.string().max(120).optional(),
  role: z.enum(roles).optional(),
  profession: track.optional(),
  /** They work in it, or in what belongs to it. */
  institution: id.optional(),
  /** The course that is shown of everybody. */
  course: id.optional(),
  /** Where they are in that course. */
  state: z.enum(courseStates).optional(),
  /** They are in the group. */
  group: id.optional(),
  blocked: z.enum(['true', 'false']).optional(),
  /** They wait for a guardian’s consent. */
  consent: z.enum(['awaited']).optional(),
  /** They were last in the organisation on this day or later. */
  activeFrom: day.optional(),
  /** They were last in the organisation on this day or earlier, or never. */
  activeTo: day.optional(),
});

/**
 * The members of the organisation by surname, as far as the reader may see them: a coordinator those of their institutions. A page may
 * hold fewer than `limit` and still have a `next`: where few fit, the list is read piece by piece. Whoever is listed is noted.
 */
export const listPeople = endpoint({
  name: 'people.listPeople',
  method: 'GET',
  path: '/api/v1/people',
  permission: 'people.read',
  query: page.extend({
    ...peopleFilter.shape,
    /** Begins at the first surname from here on, as the Serbian alphabet goes; `after` and `before` go before it. */
    letter: z.string().min(1).max(2).optional(),
    /** Goes back: who stands before this person, the last of them at the end; `next` is then where to go on backwards. */
    before: id.optional(),
  }),
  replies: { 200: json(pageSchema(listedPerson)) },
  example: { query: { search: 'аб јел', course: examples.reportedCourse } },
});

/**
 * How many people the list has by this filter. No more than 10,000 of whom it may be are looked at, however many there are: where more
 * would have been, `exact` is false, and at least `count` match.
 */
export const countPeople = endpoint({
  name: 'people.countPeople',
  method: 'GET',
  path: '/api/v1/people-count',
  permission: 'people.read',
  query: peopleFilter,
  replies: { 200: json(z.object({ count: z.number().int().min(0), exact: z.boolean() })) },
  example: { query: { search: 'аб јел' } },
});
