import { phases } from '@svetionik/domain/certificates/lifecycle/renewal';
import { accountLacks } from '@svetionik/domain/learning/course-status';
import { z } from 'zod';
import { withdrawal } from './catalogue';
import { endpoint, json } from './endpoint';
import { blockPlace } from './learning/progress';
import { courseAddress, day, id, inBothScripts, instant, track } from './values';

/** What the learner does next, or waits for: at an instant or on a day, where there is one. */
function next<const Step extends readonly [string, ...string[]]>(...steps: Step) {
  return z.object({ step: z.enum(steps), at: instant.nullable(), on: day.nullable() });
}

const left = {
  parts: z.number().int(),
  lessons: z.number().int(),
  /** The first part that is left. */
  place: blockPlace.nullable(),
  /** The percent of the lessons' time that is enough for the assessment; null where all of it is needed. */
  share: z.number().int().nullable(),
};

const held = {
  certificate: id,
  kind: z.enum(['completion', 'participation']),
  until: day.nullable(),
};

/** Where a learner is in a course, and what comes next. */
export const courseStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-begun'), ...left, next: next('begin') }),
  z.object({ state: z.literal('parts-left'), ...left, next: next('go-on') }),
  z.object({
    state: z.literal('assessment-open'),
    attempt: z.number().int(),
    allowed: z.number().int(),
    next: next('start'),
  }),
  z.object({ state: z.literal('attempt-running'), attempt: id, next: next('go-on-with-attempt') }),
  z.object({
    state: z.literal('waiting'),
    reason: z.enum(['wait', 'not-yet']),
    next: next('read-again'),
  }),
  z.object({ state: z.literal('attempts-used-up'), next: next('ask-organiser') }),
  z.object({ state: z.literal('assessment-closed'), next: next('ask-organiser') }),
  z.object({ state: z.literal('being-marked'), attempt: id, next: next('wait-for-marks') }),
  z.object({
    state: z.literal('passed'),
    /** What is still to be given before a certificate can be issued. */
    lacks: z.array(z.enum(accountLacks)).readonly(),
    next: next('state-name', 'complete-account', 'wait-for-issue', 'wait-for-document'),
  }),
  z.object({ state: z.literal('held'), ...held, next: next('show-certificate') }),
  z.object({
    state: z.literal('renewal-window'),
    ...held,
    phase: z.enum(phases).exclude(['valid']),
    /** The enrolment that was begun to renew it. */
    renewal: id.nullable(),
    next: next('begin-renewal', 'go-on-with-renewal', 'wait-for-marks', 'ask-organiser'),
  }),
  z.object({
    state: z.literal('suspended'),
    certificate: id,
    kind: held.kind,
    next: next('wait-for-decision'),
  }),
  z.object({ state: z.literal('revoked'), certificate: id, next: next('ask-organiser') }),
  z.object({
    state: z.literal('withdrawn'),
    withdrawal,
    next: next('join-again', 'choose-course'),
  }),
  z.object({ state: z.literal('left'), next: next('join-again', 'choose-course') }),
]);

/** A course of the learner's own, and where they are in it. */
export const ownCourse = z.object({
  enrolment: id,
  course: z.object({ slug: courseAddress, title: inBothScripts, tracks: z.array(track) }),
  organiser: inBothScripts,
  /** The earlier enrolment that this one renews. */
  renews: id.nullable(),
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
  minutesLeft: z.number().int(),
  /** The title of the lesson that comes next. */
  nextLesson: inBothScripts.nullable(),
  status: courseStatus,
});

/** Where the learner is in each of their courses, and what comes next; the one touched last first. */
export const listOwnCourses = endpoint({
  name: 'status.listOwnCourses',
  method: 'GET',
  path: '/api/v1/course-statuses',
  permission: 'account',
  replies: { 200: json(z.object({ items: z.array(ownCourse) })) },
  example: {},
});
