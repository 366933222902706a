import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { practiceItemResponse } from '../items/item-schemas';
import { contentId, id, instant } from '../values';
import { enrolmentParams } from './enrolment-params';

/** A block by where it stands. */
export const blockPlace = z.object({ module: contentId, lesson: contentId, block: contentId });

/** How many blocks of an enrolment are done, of all. */
export const progress = z.object({
  done: z.number().int(),
  total: z.number().int(),
  complete: z.boolean(),
});

/** Where the learner stopped: a block, and for a film the second. */
export const placeInCourse = blockPlace.extend({
  second: z.number().min(0).max(86_400).nullable(),
  at: instant,
});

/** The ways through a content note: what it describes, or the same knowledge without the description. */
export const contentPath = z.enum(['described', 'alternative']);

/** What a learner did in a knowledge check or a case. */
export const practiceResponse = z.discriminatedUnion('kind', [
  practiceItemResponse,
  z.object({ kind: z.literal('case'), path: z.array(contentId).max(50).readonly() }),
]);

const saved = z.object({ savedAt: instant });

/** Keeps the place, so that another device opens at the same block and second. */
export const keepPlace = endpoint({
  name: 'learning.keepPlace',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolment/place',
  permission: 'course.take',
  params: enrolmentParams,
  body: blockPlace.extend({ second: z.number().min(0).max(86_400).nullable() }),
  replies: { 200: json(saved) },
  errors: ['learning.course-withdrawn', 'learning.block-unknown'],
  example: {
    params: { enrolment: examples.enrolment },
    body: { module: 'opsti-modul', lesson: 'prva', block: 'uvod', second: null },
  },
});

/** Notes blocks as done, whichever way through them was taken. Interactive blocks are done by their record instead and are refused here. */
export const markDone = endpoint({
  name: 'learning.markDone',
  method: 'POST',
  path: '/api/v1/enrolments/:enrolment/done',
  permission: 'course.take',
  params: enrolmentParams,
  body: z.object({ blocks: z.array(blockPlace).min(1).max(200) }),
  replies: { 200: json(saved.extend({ progress })) },
  errors: ['learning.course-withdrawn', 'learning.block-unknown', 'assessment.entry-test-first'],
  example: {
    params: { enrolment: examples.enrolment },
    body: { blocks: [{ module: 'opsti-modul', lesson: 'prva', block: 'uvod' }] },
  },
});

/** Records an answer to a knowledge check or a path through a case; the block is then done. Never scored. */
export const recordPractice = endpoint({
  name: 'learning.recordPractice',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolment/practice/:record',
  permission: 'course.take',
  params: enrolmentParams.extend({ record: id }),
  body: blockPlace.extend({ response: practiceResponse }),
  replies: { 200: json(saved.extend({ progress })) },
  errors: [
    'learning.course-withdrawn',
    'learning.block-unknown',
    'learning.response-invalid',
    'assessment.entry-test-first',
  ],
  example: {
    params: { enrolment: examples.enrolment, record: examples.newPracticeRecord },
    body: {
      module: 'opsti-modul',
      lesson: 'prva',
      block: 'provera',
      response: { kind: 'single-choice', choice: 'b' },
    },
  },
});

/** Keeps the way that the learner takes through a content note; the last one stands. Both give the same credit. */
export const chooseContentPath = endpoint({
  name: 'learning.chooseContentPath',
  operationId: 'learning.takeWay',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolment/content-paths',
  formerPath: '/api/v1/enrolments/:enrolment/ways',
  permission: 'course.take',
  params: enrolmentParams,
  body: blockPlace.extend({ way: contentPath }),
  replies: { 200: json(saved) },
  errors: ['learning.course-withdrawn', 'learning.block-unknown'],
  example: {
    params: { enrolment: examples.enrolment },
    body: { module: 'opsti-modul', lesson: 'prva', block: 'najava', way: 'alternative' },
  },
});
