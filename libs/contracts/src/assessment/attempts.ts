import { z } from 'zod';
import { answerFile } from '../attachments';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { presentedItem, presentedResponse } from '../items/item-schemas';
import { id, instant } from '../values';
import { confidence } from './answers';
import { attemptParams, inScript } from './attempt-request';

/**
 * The breaks of an attempt that stop its clock: how many it has in all, how many were begun, and what is left of the minutes for
 * all of them. `running` ends by itself at `endsAt`.
 */
export const attemptBreaks = z.object({
  allowed: z.number().int(),
  taken: z.number().int(),
  minutes: z.number().int(),
  secondsLeft: z.number().int(),
  running: z.object({ startedAt: instant, endsAt: instant }).nullable(),
});

/**
 * An attempt as its learner sees it while it is open: items without keys, and what the server has of the answers. During a break
 * there are no items. `deadlineAt` is null where there is no limit of time.
 */
export const attemptView = z.object({
  id,
  enrolment: id,
  number: z.number().int(),
  /** Taken before the course; it counts for nothing. */
  isEntryTest: z.boolean(),
  state: z.enum(['open', 'submitted', 'expired']),
  startedAt: instant,
  deadlineAt: instant.nullable(),
  now: instant,
  minutes: z.number(),
  extraMinutes: z.number(),
  /** Forward: a question that was left is not opened again. */
  navigation: z.enum(['free', 'forward']),
  breaks: attemptBreaks,
  /** What is pressed and moved is larger for this person. */
  largerSteps: z.boolean(),
  epoch: z.number().int(),
  sequence: z.number().int(),
  items: z.array(presentedItem),
  answers: z.array(
    z.object({
      position: z.number().int(),
      response: presentedResponse.nullable(),
      marked: z.boolean(),
      confidence: confidence.nullable(),
      receivedAt: instant,
    }),
  ),
  /** Files that the learner has sent; those count that an answer names. */
  files: z.array(answerFile),
});

/** The attempt with its items in the asked script and all acknowledged answers; the same on every device. */
export const readAttempt = endpoint({
  name: 'assessment.readAttempt',
  method: 'GET',
  path: '/api/v1/attempts/:attempt',
  permission: 'course.take',
  params: attemptParams,
  query: inScript,
  replies: { 200: json(attemptView) },
  errors: ['learning.course-withdrawn'],
  example: { params: { attempt: examples.openAttempt } },
});

/** Goes on with the attempt on this device; the other one is told when it next saves. */
export const takeOverAttempt = endpoint({
  name: 'assessment.takeOverAttempt',
  method: 'POST',
  path: '/api/v1/attempts/:attempt/takeover',
  permission: 'course.take',
  params: attemptParams,
  query: inScript,
  replies: { 200: json(attemptView) },
  errors: ['learning.course-withdrawn', 'assessment.attempt-over'],
  example: { params: { attempt: examples.openAttempt } },
});
