import { entryLacks } from '@svetionik/domain/runs/entry';
import { runStates } from '@svetionik/domain/runs/run-state';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { courseAddress, day, id, inBothScripts, language } from '../values';
import { runMaterial } from './materials';
import { dueState } from './participants';

/** A run that whoever is signed in is on, with their days. */
export const ownRun = z.object({
  id,
  /** In the course of the run; null on one of a programme. */
  enrolment: id.nullable(),
  programme: id.nullable(),
  title: z.string(),
  town: z.string(),
  state: z.enum(runStates),
  startsOn: day,
  endsOn: day,
  contact: z.string(),
  due: dueState,
  materials: z.array(runMaterial),
});

/** The runs that whoever is signed in is on and that are not over, with what is due and by which day, and what they are given besides the course. */
export const listOwnRuns = endpoint({
  name: 'runs.listOwnRuns',
  method: 'GET',
  path: '/api/v1/account/runs',
  permission: 'account',
  replies: { 200: json(z.object({ items: z.array(ownRun) })) },
  example: {},
});

/** A run of a course that somebody may join. */
export const joinableRun = z.object({
  id,
  title: z.string(),
  language,
  town: z.string(),
  startsOn: day,
  endsOn: day,
  closesOn: day.nullable(),
  contact: z.string(),
  /** Null where they are not counted. */
  placesLeft: z.number().int().nullable(),
  /** What they lack before they can join it. */
  lacks: z.enum(entryLacks).nullable(),
  /** The course that has to be passed first, where it is that. */
  prerequisite: inBothScripts.nullable(),
});

/** The runs of a course that whoever is signed in may join today, the first to start first. */
export const listJoinableRuns = endpoint({
  name: 'runs.listJoinableRuns',
  method: 'GET',
  path: '/api/v1/courses/:slug/joinable-runs',
  permission: 'course.take',
  owned: false,
  params: z.object({ slug: courseAddress }),
  replies: { 200: json(z.object({ items: z.array(joinableRun) })) },
  example: { params: { slug: examples.courseSlug } },
});

/** The runs of programmes that whoever is signed in may join today, the first to start first. */
export const listJoinableProgrammeRuns = endpoint({
  name: 'runs.listJoinableProgrammeRuns',
  method: 'GET',
  path: '/api/v1/joinable-programme-runs',
  permission: 'course.take',
  query: z.object({ programme: id.optional() }),
  replies: {
    200: json(
      z.object({
        items: z.array(joinableRun.extend({ programme: z.object({ id, title: inBothScripts }) })),
      }),
    ),
  },
  example: {},
});

/** Gets whoever is signed in onto a run within its window of registration, and into its course or programme. Who is on it already stays as they are. */
export const joinRun = endpoint({
  name: 'runs.joinRun',
  method: 'PUT',
  path: '/api/v1/account/runs/:run',
  permission: 'course.take',
  owned: false,
  params: z.object({ run: id }),
  replies: {
    200: json(z.object({ enrolment: id.nullable(), programme: id.nullable() })),
  },
  errors: ['run.not-joinable', 'learning.not-offered'],
  example: { params: { run: examples.run } },
});
