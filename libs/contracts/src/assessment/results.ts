import { reviews, reviewTimes } from '@svetionik/domain/attempt/review';
import { z } from 'zod';
import { answerFile } from '../attachments';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { presentedItem, presentedResponse } from '../items/item-schemas';
import { richText } from '../rich-text';
import { contentId, id, instant, lessonReference } from '../values';
import { confidence } from './answers';
import { attemptParams, inEpoch, inScript } from './attempt-request';

/** A closed attempt of which people have not marked all yet: neither passed nor failed. `expectedAt` is when marking should be done. */
const awaitingResult = z.object({
  judged: z.literal(false),
  id,
  enrolment: id,
  number: z.number().int(),
  state: z.enum(['submitted', 'expired']),
  startedAt: instant,
  closedAt: instant,
  expectedAt: instant,
  /** How many answers people mark. */
  answers: z.number().int(),
});

/** What an answer earned by each criterion, in points of the rubric, and what those who marked it say. */
const markedAnswer = z.object({
  position: z.number().int(),
  points: z.number(),
  maximum: z.number(),
  criteria: z.array(z.object({ title: z.string(), points: z.number(), maximum: z.number() })),
  notes: z.array(z.string()),
});

/** What beside the key earns all the points, and what earns a share of them in percent or takes one away. */
const leeway = z.object({
  accepted: z.array(z.string()).readonly().optional(),
  tolerance: z.number().optional(),
  shares: z
    .array(z.object({ answer: z.string(), percent: z.number() }))
    .readonly()
    .optional(),
});

/** How the questions of an objective went. */
const objectiveResult = z.object({
  id: contentId,
  title: z.string(),
  points: z.number(),
  maximum: z.number(),
  percent: z.number().int(),
  /** To be gone over again, by the domain's `weakObjectives`. */
  weak: z.boolean(),
  /** Where its course edition teaches it; none where nobody has said so. */
  lessons: z.array(lessonReference.extend({ title: z.string() })),
});

/** How an attempt went. Per item only where the rules allow it, and from when on they do. */
const judgedResult = z.object({
  judged: z.literal(true),
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
  /** The percent of the time of the lessons that was done before it began, as its rules asked for. */
  attendance: z.number().int(),
  /** Every condition that was not met: what was reached, and what it would have taken. */
  unmet: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cut-score'), percent: z.number().int(), needed: z.number() }),
      z.object({
        kind: z.literal('objective'),
        objective: z.string(),
        percent: z.number().int(),
        needed: z.number(),
      }),
      z.object({ kind: z.literal('must-pass'), position: z.number().int() }),
    ]),
  ),
  objectives: z.array(objectiveResult),
  items: z
    .array(
      z.object({
        position: z.number().int(),
        item: presentedItem,
        response: presentedResponse.nullable(),
        confidence: confidence.nullable(),
        correct: z.boolean(),
        points: z.number(),
        /** Null where the rules do not give it; then nothing is said that gives it away. */
        key: presentedResponse.nullable(),
        leeway,
        feedback: richText,
        optionFeedback: z.array(z.object({ id: z.string(), feedback: richText })),
        /** How each question went of an item that asks several. */
        sections: z
          .array(
            z.object({
              id: z.string(),
              answered: z.boolean(),
              correct: z.boolean(),
              points: z.number(),
              maximum: z.number(),
              leeway,
              feedback: richText,
            }),
          )
          .optional(),
      }),
    )
    .nullable(),
  /** What the rules explain in the end, where that is more than is explained now; `at` is known of a window that closes. */
  later: z
    .object({ review: z.enum(reviews), time: z.enum(reviewTimes), at: instant.nullable() })
    .nullable(),
  /** What the score was before each correction of a key, and why it was corrected, first to last. */
  corrected: z.array(
    z.object({ at: instant, reason: z.string(), percent: z.number().int(), passed: z.boolean() }),
  ),
  /** The answers that people marked. */
  marked: z.array(markedAnswer),
  /** The files that answers name. */
  files: z.array(answerFile),
});

/** An entry test that is over: neither passed nor failed, and told by objective only, because what it asks of is asked again. */
const entryTestResult = judgedResult
  .pick({
    id: true,
    enrolment: true,
    state: true,
    startedAt: true,
    closedAt: true,
    objectives: true,
  })
  .extend({ judged: z.literal('not-at-all') });

/** How an attempt went, or that people still mark it. */
export const attemptResult = z.discriminatedUnion('judged', [
  judgedResult,
  awaitingResult,
  entryTestResult,
]);

/** Hands the attempt in and scores it. Handing in again gives the same result. */
export const submitAttempt = endpoint({
  name: 'assessment.submitAttempt',
  method: 'POST',
  path: '/api/v1/attempts/:attempt/submit',
  permission: 'course.take',
  params: attemptParams,
  query: inScript,
  body: inEpoch,
  replies: { 200: json(attemptResult) },
  errors: ['learning.course-withdrawn', 'assessment.taken-over'],
  example: { params: { attempt: examples.openAttempt }, body: { epoch: 1 } },
});

/** The result of a closed attempt. */
export const readResult = endpoint({
  name: 'assessment.readResult',
  method: 'GET',
  path: '/api/v1/attempts/:attempt/result',
  permission: 'account',
  params: attemptParams,
  query: inScript,
  replies: { 200: json(attemptResult) },
  errors: ['learning.course-withdrawn', 'assessment.attempt-over'],
  example: { params: { attempt: examples.closedAttempt } },
});
