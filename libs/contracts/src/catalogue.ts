import { reviews, reviewTimes } from '@svetionik/domain/attempt/review';
import { offers } from '@svetionik/domain/course/offer';
import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { look } from './look';
import {
  courseAddress,
  id,
  inBothScripts,
  instant,
  pageQuery,
  pageSchema,
  renewalRule,
  slug,
  track,
  validity,
} from './values';

/** How certificates are renewed, and by which other course if by one. */
export const toldRenewal = renewalRule
  .omit({ course: true })
  .extend({ course: z.object({ slug: courseAddress, title: inBothScripts }).nullable() });

/** How a module is listed: what it is for, how long it takes, and its lessons. */
export const moduleSummary = z.object({
  id: slug,
  kind: z.enum(['general', 'specific', 'practice']),
  title: inBothScripts,
  summary: inBothScripts,
  minutes: z.number().int(),
  lessons: z.array(z.object({ id: slug, title: inBothScripts, minutes: z.number().int() })),
});

/**
 * A module within a course. `addedBy` is the organisation that has put it around a course which another one shares with it; a module
 * of the course itself has none.
 */
export const courseModule = moduleSummary.extend({ addedBy: inBothScripts.optional() });

/**
 * What a learner is told of the final assessment before starting it. Minutes of time, percent of the points; `minimums`
 * are of an objective's points, `mustPass` is the number of items without which nobody passes. `attendance` is the percent
 * of the time of the lessons that must be done before it opens.
 */
export const assessmentTerms = z.object({
  items: z.number().int(),
  minutes: z.number().int(),
  cutScore: z.number(),
  attendance: z.number().int(),
  minimums: z.array(z.object({ objective: slug, title: inBothScripts, percent: z.number() })),
  mustPass: z.number().int(),
  attempts: z.number().int(),
  waitHours: z.number(),
  opensAt: instant.nullable(),
  closesAt: instant.nullable(),
  navigation: z.enum(['free', 'forward']),
  review: z.enum(reviews),
  reviewTime: z.enum(reviewTimes),
});

/** A course as it stands in a list. */
export const courseSummary = z.object({
  id,
  slug: courseAddress,
  title: inBothScripts,
  summary: inBothScripts,
  tracks: z.array(track),
  minutes: z.number().int(),
  hours: z.number(),
  edition: z.number().int(),
  /** Whose course it is where another organisation shares it, and null where it is the organisation's own. */
  owner: look.nullable(),
});

/** Why nobody learns on in a course, and since when. */
export const withdrawal = z.object({ reason: inBothScripts, at: instant });

/** All that a visitor is told of a course. */
export const courseDetail = courseSummary.extend({
  /** Whether it can be joined, and why it was withdrawn where it was. */
  offer: z.enum(offers),
  withdrawal: withdrawal.nullable(),
  audience: inBothScripts,
  certificateTitle: inBothScripts,
  validity,
  /** How its certificates are renewed, and by which other course if by one; null where they count for ever. See the domain's `RenewalTerms`. */
  renewal: toldRenewal.nullable(),
  organiser: inBothScripts,
  objectives: z.array(z.object({ id: slug, title: inBothScripts })),
  modules: z.array(courseModule),
  assessment: assessmentTerms,
});

/**
 * The five tracks, each with the number of its courses and their minutes in all. `elsewhere` is how many courses of its members stand in
 * the catalogue of the network, told at its own address alone.
 */
export const listTracks = endpoint({
  name: 'catalogue.listTracks',
  method: 'GET',
  path: '/api/v1/tracks',
  permission: 'public',
  replies: {
    200: json(
      z.object({
        items: z.array(
          z.object({ id: track, courses: z.number().int(), minutes: z.number().int() }),
        ),
        elsewhere: z.number().int(),
      }),
    ),
  },
  example: {},
});

/** The published courses, own and shared ones, of one track if it is given. */
export const listCourses = endpoint({
  name: 'catalogue.listCourses',
  method: 'GET',
  path: '/api/v1/courses',
  permission: 'public',
  query: pageQuery(courseAddress).extend({ track: track.optional() }),
  replies: { 200: json(pageSchema(courseSummary)) },
  example: { query: { track: 'health' } },
});

/** A course that an organisation lists in the catalogue of the network. It is joined there: `slug` stands at its address. */
export const listedCourse = courseSummary
  .omit({ owner: true })
  .extend({ slug, organisation: look });

/** The address of a course at its own organisation and its id. */
const placeInCatalogue = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)* [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .max(101);

/** The open courses that organisations of the network have listed, of one track if it is given. The same at every address. */
export const listNetworkCourses = endpoint({
  name: 'catalogue.listNetworkCourses',
  method: 'GET',
  path: '/api/v1/network/courses',
  permission: 'public',
  query: pageQuery(placeInCatalogue).extend({ track: track.optional() }),
  replies: { 200: json(pageSchema(listedCourse)) },
  example: { query: { track: 'health' } },
});

/** One published course in its current edition, also when it cannot be joined any more. */
export const readCourse = endpoint({
  name: 'catalogue.readCourse',
  method: 'GET',
  path: '/api/v1/courses/:slug',
  permission: 'public',
  params: z.object({ slug: courseAddress }),
  replies: { 200: json(courseDetail) },
  example: { params: { slug: examples.courseSlug } },
});
