import { factGrades } from '@svetionik/domain/content/fact-grade';
import { z } from 'zod';
import { assessmentTerms, courseModule } from '../catalogue';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { contentId, courseAddress, day, hash, id, inBothScripts, instant, track } from '../values';
import { enrolmentParams } from './enrolment-params';
import { contentPath, placeInCourse, practiceResponse, progress } from './progress';

/** An enrolment as it stands on the learner's own page. */
export const enrolmentSummary = z.object({
  id,
  course: z.object({
    slug: courseAddress,
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

/**
 * All that the player needs: the outline, the documents by hash, what has changed beside them, what is done, what was answered and
 * where the learner stopped.
 */
export const enrolmentDetail = z.object({
  id,
  course: z.object({
    slug: courseAddress,
    title: inBothScripts,
    tracks: z.array(track),
    edition: z.number().int(),
    newerEdition: z.boolean(),
  }),
  modules: z.array(
    courseModule.extend({
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
  ways: z.array(z.object({ block: z.string(), way: contentPath })),
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

/** Enrols in the current edition of a course. The id is the client's; being enrolled already gives the enrolment there is. */
export const enrol = endpoint({
  name: 'learning.enrol',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolment',
  permission: 'course.take',
  params: enrolmentParams,
  body: z.object({ course: courseAddress }),
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
