import { z } from 'zod';
import { accommodation } from '../accommodations';
import { attemptView } from '../assessment/attempts';
import { assessmentTerms } from '../catalogue';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, instant, script } from '../values';
import { enrolmentParams } from './enrolment-params';

/** Whether and when an attempt may start, and those so far. */
export const assessmentStatus = z.object({
  terms: assessmentTerms,
  start: z.object({
    allowed: z.boolean(),
    reason: z
      .enum([
        'open',
        'awaiting-marking',
        'passed',
        'none-left',
        'wait',
        'not-yet',
        'closed',
        'modules-incomplete',
      ])
      .nullable(),
    at: instant.nullable(),
  }),
  /** The minutes of the lessons that are done, of all. */
  attendance: z.object({
    minutes: z.number().int(),
    of: z.number().int(),
    percent: z.number().int(),
  }),
  /** An attempt that was allowed beyond the rules and is not started yet; it needs no wait. */
  extraAttempt: z.object({ allowedAt: instant }).nullable(),
  minutes: z.number(),
  extraMinutes: z.number(),
  /** What is granted to the learner: of the attempt under way if there is one, otherwise of the next. */
  accommodation,
  openAttempt: id.nullable(),
  /** Handed in, and not yet marked by people; `expectedAt` is when marking should be done. */
  awaiting: z
    .object({ id, number: z.number().int(), closedAt: instant, expectedAt: instant })
    .nullable(),
  attempts: z.array(
    z.object({
      id,
      number: z.number().int(),
      closedAt: instant,
      passed: z.boolean(),
      percent: z.number().int(),
    }),
  ),
});

/** The rules of the final assessment, the attempts so far, and whether one may start now. */
export const readAssessment = endpoint({
  name: 'learning.readAssessment',
  method: 'GET',
  path: '/api/v1/enrolments/:enrolment/assessment',
  permission: 'course.take',
  params: enrolmentParams,
  replies: { 200: json(assessmentStatus) },
  errors: ['learning.course-withdrawn'],
  example: { params: { enrolment: examples.enrolment } },
});

/** Starts an attempt: the server draws the items and the clock runs. The id is the client's: sent again it is the same attempt. */
export const startAttempt = endpoint({
  name: 'learning.startAttempt',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolment/attempts/:attempt',
  permission: 'course.take',
  params: enrolmentParams.extend({ attempt: id }),
  body: z.object({ script }),
  replies: { 200: json(attemptView), 201: json(attemptView) },
  errors: [
    'learning.course-withdrawn',
    'assessment.modules-incomplete',
    'assessment.attempt-open',
    'assessment.attempts-used-up',
    'assessment.wait',
    'assessment.not-yet',
    'assessment.closed',
    'creation.differs',
  ],
  example: {
    params: { enrolment: examples.completeEnrolment, attempt: examples.newAttempt },
    body: { script: 'sr-Latn' },
  },
});

/** Starts the entry test of the course, before its first lesson. It counts for nothing. The id is the client's, as with an attempt. */
export const startEntryTest = endpoint({
  name: 'learning.startEntryTest',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolment/entry-test/:attempt',
  permission: 'course.take',
  params: enrolmentParams.extend({ attempt: id }),
  body: z.object({ script }),
  replies: { 200: json(attemptView), 201: json(attemptView) },
  errors: ['learning.course-withdrawn', 'assessment.entry-test-past', 'creation.differs'],
  example: {
    params: { enrolment: examples.completeEnrolment, attempt: examples.entryTest },
    body: { script: 'sr-Latn' },
  },
});
