import { factGrades } from '@svetionik/domain/content/fact-grade';
import { z } from 'zod';
import { accommodation } from './accommodations';
import { assessmentTerms, moduleSummary } from './catalogue';
import { attemptView } from './assessment';
import { bytes, endpoint, json } from './endpoint';
import { examples } from './examples';
import { practiceItemResponse } from './items/item-schemas';
import { contentId, day, hash, id, inBothScripts, instant, script, slug, track } from './values';

/** A block by where it stands. */
export const blockPlace = z.object({ module: contentId, lesson: contentId, block: contentId });

const progress = z.object({
  done: z.number().int(),
  total: z.number().int(),
  complete: z.boolean(),
});

/** Where the learner stopped: a block, and for a film the second. */
export const placeInCourse = blockPlace.extend({
  second: z.number().min(0).max(86_400).nullable(),
  at: instant,
});

/** An enrolment as it stands on the learner's own page. */
export const enrolmentSummary = z.object({
  id,
  course: z.object({
    slug,
    title: inBothScripts,
    tracks: z.array(track),
    edition: z.number().int(),
    hours: z.number(),
  }),
  enrolledAt: instant,
  /** The earlier enrolment that this one renews. */
  renews: id.nullable(),
  progress,
  minutesLeft: z.number().int(),
  next: z
    .object({ module: contentId, lesson: contentId, block: contentId, title: inBothScripts })
    .nullable(),
  passed: z.boolean(),
  openAttempt: id.nullable(),
});

/**
 * A dated fact as it is now, later than the enrolment's edition cites it. `corrected`: it says something else since
 * then; otherwise it was only checked again. `since`: when it began to read as it does now.
 */
export const laterFact = z.object({
  module: contentId,
  id: contentId,
  version: z.number().int(),
  statement: inBothScripts,
  source: inBothScripts,
  place: inBothScripts.nullable(),
  address: z.string().nullable(),
  checkedOn: day,
  checkBy: day,
  grade: z.enum(factGrades),
  corrected: z.boolean(),
  since: instant,
});

/** The ways through a content note: what it describes, or the same knowledge without the description. */
export const noteWay = z.enum(['described', 'alternative']);

/** What a learner did in a knowledge check or a case. */
export const practiceResponse = z.discriminatedUnion('kind', [
  practiceItemResponse,
  z.object({ kind: z.literal('case'), path: z.array(contentId).max(50).readonly() }),
]);

/**
 * All that the player needs: the outline, the documents by hash, what has changed beside them, what is done, what was answered and
 * where the learner stopped.
 */
export const enrolmentDetail = z.object({
  id,
  course: z.object({
    slug,
    title: inBothScripts,
    tracks: z.array(track),
    edition: z.number().int(),
    newerEdition: z.boolean(),
  }),
  modules: z.array(
    moduleSummary.extend({
      lessons: z.array(
        z.object({
          id: contentId,
          title: inBothScripts,
          minutes: z.number().int(),
          blocks: z.array(z.object({ id: contentId, interactive: z.boolean() })),
        }),
      ),
      documents: z.object({ 'sr-Latn': hash, 'sr-Cyrl': hash }),
    }),
  ),
  laterFacts: z.array(laterFact),
  done: z.array(z.string()),
  /** The last answer or path in each block of practice, by its key. */
  practice: z.array(z.object({ block: z.string(), response: practiceResponse, at: instant })),
  /** The way that the learner takes through each content note, by its key. Nobody else is told. */
  ways: z.array(z.object({ block: z.string(), way: noteWay })),
  place: placeInCourse.nullable(),
  assessment: assessmentTerms,
  /** The entry test before the first lesson, which may be passed over where it is not required; `attempt` once it was started. */
  entryTest: z.object({
    state: z.enum(['none', 'offered', 'open', 'done', 'past']),
    required: z.boolean(),
    attempt: id.nullable(),
  }),
  /** What is pressed and moved is larger for this person. */
  largerSteps: z.boolean(),
});

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

const enrolmentParams = z.object({ enrolment: id });
const saved = z.object({ savedAt: instant });

/** Enrols in the current edition of a course. The id is the client's; being enrolled already gives the enrolment there is. */
export const enrol = endpoint({
  name: 'learning.enrol',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolment',
  permission: 'course.take',
  params: enrolmentParams,
  body: z.object({ course: slug }),
  replies: { 200: json(z.object({ id })), 201: json(z.object({ id })) },
  errors: ['creation.differs', 'learning.not-offered'],
  owned: false,
  example: {
    params: { enrolment: examples.newEnrolment },
    body: { course: examples.otherCourseSlug },
  },
});

/** The learner's own courses, the one touched last first. */
export const listEnrolments = endpoint({
  name: 'learning.listEnrolments',
  method: 'GET',
  path: '/api/v1/enrolments',
  permission: 'course.take',
  replies: { 200: json(z.object({ items: z.array(enrolmentSummary) })) },
  example: {},
});

/** One enrolment, for the player. */
export const readEnrolment = endpoint({
  name: 'learning.readEnrolment',
  method: 'GET',
  path: '/api/v1/enrolments/:enrolment',
  permission: 'course.take',
  params: enrolmentParams,
  replies: { 200: json(enrolmentDetail) },
  errors: ['learning.course-withdrawn'],
  example: { params: { enrolment: examples.enrolment } },
});

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
  path: '/api/v1/enrolments/:enrolment/ways',
  permission: 'course.take',
  params: enrolmentParams,
  body: blockPlace.extend({ way: noteWay }),
  replies: { 200: json(saved) },
  errors: ['learning.course-withdrawn', 'learning.block-unknown'],
  example: {
    params: { enrolment: examples.enrolment },
    body: { module: 'opsti-modul', lesson: 'prva', block: 'najava', way: 'alternative' },
  },
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

/** A published document by its hash; for who is enrolled in an edition that has it. */
export const readDocument = endpoint({
  name: 'learning.readDocument',
  method: 'GET',
  path: '/api/v1/documents/:hash',
  permission: 'course.take',
  params: z.object({ hash }),
  replies: { 200: bytes('application/json') },
  example: { params: { hash: examples.documentHash } },
});

/**
 * A picture, film or download of a published module, by the hash of its bytes, for who is enrolled; or a picture of a
 * question, for who is asked it, marks it, writes it or reads its statistics. Answers ranges.
 */
export const readFile = endpoint({
  name: 'learning.readFile',
  method: 'GET',
  path: '/api/v1/files/:hash',
  permission: 'account',
  params: z.object({ hash }),
  replies: { 200: bytes('application/octet-stream'), 206: bytes('application/octet-stream') },
  example: { params: { hash: examples.fileHash } },
});
