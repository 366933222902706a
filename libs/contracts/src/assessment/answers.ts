import { confidences } from '@svetionik/domain/items/confidence';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { presentedResponse } from '../items/item-schemas';
import { id, instant } from '../values';

/** How sure the learner says to be of an answer. */
export const confidence = z.enum(confidences);

/** The acknowledgement of an answer: the server has it for good. */
export const answerReceipt = z.object({
  receivedAt: instant,
  late: z.boolean(),
  deadlineAt: instant.nullable(),
});

/**
 * Saves an answer. The id is the client's: the same one sent again is acknowledged again. `response` null takes an answer back.
 * `confidence` is taken where the item asks for it.
 */
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
    confidence: confidence.optional(),
    claimedAt: instant,
  }),
  replies: { 200: json(answerReceipt) },
  errors: [
    'learning.course-withdrawn',
    'assessment.attempt-over',
    'assessment.taken-over',
    'assessment.answer-late',
    'assessment.item-left',
    'assessment.in-break',
    'assessment.response-invalid',
    'creation.differs',
  ],
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
