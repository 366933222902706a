import { offers } from '@svetionik/domain/course/offer';
import { z } from 'zod';
import { endpoint, json, stream } from './endpoint';
import { examples } from './examples';
import { look } from './look';
import { courseAddress, id, inBothScripts, instant, language, slug } from './values';

const course = z.object({ course: id });

/** That a course is offered to another organisation; `until` is when that ended. */
export const share = z.object({ id, since: instant, until: instant.nullable() });

/** A course of the organisation's own, and every other organisation with what it is offered: null where it never was. */
export const courseSharing = z.object({
  course: z.object({
    id,
    slug,
    title: inBothScripts,
    edition: z.number().int(),
    offer: z.enum(offers),
  }),
  /** Whether it stands in the catalogue of the network while it is offered. */
  listed: z.boolean(),
  members: z.array(z.object({ organisation: look, share: share.nullable() })),
});

/** With whom a course is shared. */
export const readSharing = endpoint({
  name: 'sharing.readSharing',
  method: 'GET',
  path: '/api/v1/course-offers/:course/shares',
  permission: 'course.offer',
  params: course,
  replies: { 200: json(courseSharing) },
  example: { params: { course: examples.courseDraft } },
});

/** Lists a course in the catalogue of the network, which anybody reads, or takes it out again. Only a course that is offered is listed. */
export const setListing = endpoint({
  name: 'sharing.setListing',
  method: 'PUT',
  path: '/api/v1/course-offers/:course/listing',
  permission: 'course.offer',
  params: course,
  body: z.object({ listed: z.boolean() }),
  replies: { 200: json(courseSharing) },
  errors: ['learning.not-offered'],
  example: { params: { course: examples.courseDraft }, body: { listed: true } },
});

/**
 * Offers a course to another organisation of the network, which then enrols its own people in it and changes nothing. The id is the
 * client's; where the course is offered to the organisation already, nothing changes.
 */
export const shareCourse = endpoint({
  name: 'sharing.shareCourse',
  method: 'PUT',
  path: '/api/v1/course-offers/:course/shares/:share',
  permission: 'course.offer',
  params: course.extend({ share: id }),
  body: z.object({ member: id }),
  replies: { 200: json(courseSharing), 201: json(courseSharing) },
  errors: ['creation.differs', 'learning.not-offered', 'sharing.member-unknown'],
  example: {
    params: { course: examples.courseDraft, share: examples.newShare },
    body: { member: examples.otherOrganisation },
  },
});

/** Ends the offer to an organisation: nobody new is enrolled, and whoever is enrolled goes on to the end. Ended twice is ended once. */
export const endSharing = endpoint({
  name: 'sharing.endSharing',
  method: 'PUT',
  path: '/api/v1/course-offers/:course/shares/:share/end',
  permission: 'course.offer',
  params: course.extend({ share: id }),
  replies: { 200: json(courseSharing) },
  example: { params: { course: examples.courseDraft, share: examples.endedShare } },
});

/**
 * A course that another organisation offers to this one; `open` is false where that has ended and people are still enrolled. `organiser`
 * issues its certificates here: one that was `chosen`, or else the first; null where there is none.
 */
export const receivedCourse = z.object({
  id,
  slug: courseAddress,
  title: inBothScripts,
  edition: z.number().int(),
  hours: z.number(),
  owner: look,
  open: z.boolean(),
  organiser: z
    .object({ id, name: inBothScripts, archived: z.boolean(), chosen: z.boolean() })
    .nullable(),
});

/** The courses that others offer to the organisation, by their titles. */
export const listReceived = endpoint({
  name: 'sharing.listReceived',
  method: 'GET',
  path: '/api/v1/received-courses',
  permission: 'course.offer',
  replies: { 200: json(z.object({ items: z.array(receivedCourse) })) },
  example: {},
});

/** Which of its own organisers issues for courses that others share; courses that are not named stay as they are. */
export const chooseOrganisers = endpoint({
  name: 'sharing.chooseOrganisers',
  method: 'PUT',
  path: '/api/v1/received-courses/organisers',
  permission: 'organisation.manage',
  body: z.object({ choices: z.array(z.object({ course: id, organiser: id })).max(500) }),
  replies: { 200: json(z.object({ items: z.array(receivedCourse) })) },
  errors: ['sharing.course-unknown', 'sharing.organiser-unknown'],
  example: { body: { choices: [] } },
});

/**
 * How many people of an organisation are enrolled, have finished the lessons they need, taken the assessment and passed it, and the
 * mean of their results in percent. Null is a number that could be about few: see `coarsenCount`.
 */
export const sharedSums = z.object({
  enrolled: z.number().int().nullable(),
  taken: z.number().int().nullable(),
  passed: z.number().int().nullable(),
  percent: z.number().int().nullable(),
});

/** How a question went among the people of all organisations that the course is shared with: how many had it, and what share of the points they earned. */
export const sharedItem = z.object({
  id,
  edition: z.number().int(),
  prompt: inBothScripts,
  people: z.number().int().nullable(),
  percent: z.number().int().nullable(),
});

/** What the organisation of a course is told of those who learn in it elsewhere: sums, and never names. */
export const readSharedSums = endpoint({
  name: 'sharing.readSharedSums',
  method: 'GET',
  path: '/api/v1/course-offers/:course/sums',
  permission: 'statistics.read',
  params: course,
  replies: {
    200: json(
      z.object({
        course: courseSharing.shape.course,
        all: sharedSums,
        members: z.array(sharedSums.extend({ organisation: look, until: instant.nullable() })),
        items: z.array(sharedItem),
      }),
    ),
  },
  example: { params: { course: examples.courseDraft } },
});

/** The same numbers as a table, none that the screen does not tell. */
export const exportSharedSums = endpoint({
  name: 'sharing.exportSharedSums',
  method: 'GET',
  path: '/api/v1/course-offers/:course/sums-export',
  permission: 'statistics.read',
  params: course,
  query: z.object({ format: z.enum(['csv', 'xlsx']), language }),
  replies: {
    200: stream('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  },
  example: {
    params: { course: examples.courseDraft },
    query: { format: 'csv', language: 'sr-Latn' },
  },
});
