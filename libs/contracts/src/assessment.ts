import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { presentedItem, presentedResponse } from './items/item-schemas';
import { richText } from './rich-text';
import { contentId, id, instant, script } from './values';

/** An attempt as its learner sees it while it is open: items without keys, and what the server has of the answers. */
export const attemptView = z.object({
  id,
  enrolment: id,
  number: z.number().int(),
  state: z.enum(['open', 'submitted', 'expired']),
  startedAt: instant,
  deadlineAt: instant,
  now: instant,
  minutes: z.number(),
  extraMinutes: z.number(),
  epoch: z.number().int(),
  sequence: z.number().int(),
  items: z.array(presentedItem),
  answers: z.array(
    z.object({ position: z.number().int(), response: presentedResponse.nullable(), marked: z.boolean(), receivedAt: instant }),
  ),
});

/** The acknowledgement of an answer: the server has it for good. */
export const answerReceipt = z.object({ receivedAt: instant, late: z.boolean(), deadlineAt: instant });

/** How an attempt went. Per item only where the rules allow it. */
export const attemptResult = z.object({
  id,
  enrolment: id,
  number: z.number().int(),
  state: z.enum(['submitted', 'expired']),
  startedAt: instant,
  closedAt: instant,
  passed: z.boolean(),
  points: z.number(),
  maximum: z.number(),
  percent: z.number().int(),
  cutScore: z.number(),
  objectives: z.array(z.object({ id: contentId, title: z.string(), points: z.number(), maximum: z.number(), percent: z.number().int() })),
  items: z
    .array(
      z.object({
        position: z.number().int(),
        item: presentedItem,
        response: presentedResponse.nullable(),
        correct: z.boolean(),
        points: z.number(),
        key: presentedResponse,
        feedback: richText,
        optionFeedback: z.array(z.object({ id: z.string(), feedback: richText })),
      }),
    )
    .nullable(),
});

const attemptParams = z.object({ attempt: id });
const inScript = z.object({ script: script.default('sr-Latn') });

/** The attempt with its items in the asked script and all acknowledged answers; the same on every device. */
export const readAttempt = endpoint({
  name: 'assessment.readAttempt',
  method: 'GET',
  path: '/api/v1/attempts/:attempt',
  permission: 'course.take',
  params: attemptParams,
  query: inScript,
  replies: { 200: json(attemptView) },
  example: { params: { attempt: examples.openAttempt } },
});

/** Saves an answer. The id is the client's: the same one sent again is acknowledged again. `response` null takes an answer back. */
export const saveAnswer = endpoint({
  name: 'assessment.saveAnswer',
  method: 'PUT',
  path: '/api/v1/attempts/:attempt/answers/:answer',
  permission: 'course.take',
  params: z.object({ attempt: id, answer: id }),
  body: z.object({
    position: z.number().int().min(1).max(500),
    epoch: z.number().int().min(1).max(1_000_000),
    sequence: z.number().int().min(1).max(1_000_000_000),
    response: presentedResponse.nullable(),
    marked: z.boolean(),
    claimedAt: instant,
  }),
  replies: { 200: json(answerReceipt) },
  errors: ['assessment.attempt-over', 'assessment.taken-over', 'assessment.answer-late', 'assessment.response-invalid', 'creation.differs'],
  example: {
    params: { attempt: examples.openAttempt, answer: examples.newAnswer },
    body: {
      position: 1,
      epoch: 1,
      sequence: 1,
      response: { kind: 'single-choice', choice: '1' },
      marked: false,
      claimedAt: '2026-11-25T10:00:00.000Z',
    },
  },
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
  errors: ['assessment.attempt-over'],
  example: { params: { attempt: examples.openAttempt } },
});

/** Hands the attempt in and scores it. Handing in again gives the same result. */
export const submitAttempt = endpoint({
  name: 'assessment.submitAttempt',
  method: 'POST',
  path: '/api/v1/attempts/:attempt/submit',
  permission: 'course.take',
  params: attemptParams,
  query: inScript,
  body: z.object({ epoch: z.number().int().min(1).max(1_000_000) }),
  replies: { 200: json(attemptResult) },
  errors: ['assessment.taken-over'],
  example: { params: { attempt: examples.openAttempt }, body: { epoch: 1 } },
});

/** The result of a closed attempt. */
export const readResult = endpoint({
  name: 'assessment.readResult',
  method: 'GET',
  path: '/api/v1/attempts/:attempt/result',
  permission: 'course.take',
  params: attemptParams,
  query: inScript,
  replies: { 200: json(attemptResult) },
  errors: ['assessment.attempt-over'],
  example: { params: { attempt: examples.closedAttempt } },
});
