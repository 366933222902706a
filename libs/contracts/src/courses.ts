import { offers } from '@svetionik/domain/course/offer';
import { z } from 'zod';
import { courseContent, courseDraft, publishedEdition, readiness } from './drafts';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { contentId, id, instant, optionalLine, page, pageSchema, slug, track } from './values';

/** A course in the list of those who write. `newer`: modules of which there is a newer edition, neither taken nor declined. */
export const courseRow = z.object({
  id,
  slug,
  title: z.string(),
  tracks: z.array(track),
  modules: z.number().int(),
  newer: z.number().int(),
  edition: z.number().int().nullable(),
  /** Null as long as it was never published. */
  offer: z.enum(offers).nullable(),
  changed: z.boolean(),
  changedAt: instant,
});

/** A course with what there is to know of its modules: in the order of its content. */
export const courseWithModules = courseDraft.extend({
  edition: z.number().int().nullable(),
  /** The course that it was copied from. */
  copiedFrom: z.object({ id, title: z.string(), at: instant }).nullable(),
  modules: z.array(
    z.object({
      id,
      slug,
      kind: z.enum(['general', 'specific', 'practice']),
      title: z.string(),
      minutes: z.number().int(),
      edition: z.number().int(),
      newest: z.number().int(),
      lessons: z.array(z.object({ id: contentId, title: z.string() })),
    }),
  ),
});

const courseParams = z.object({ course: id });
const refused = ['authoring.reference-unknown'] as const;

const exampleCourse = {
  tracks: ['health'],
  title: 'Kurs u nastajanju',
  certificateTitle: 'Komunikacija u nastajanju',
  summary: '',
  audience: '',
  hours: 2,
  organiser: examples.organiser,
  modules: [{ module: examples.moduleDraft, edition: 1, declined: null }],
  objectives: [{ id: 'prepoznavanje', title: 'Prepoznaje znake' }],
  bank: examples.bankDraft,
  assessment: {
    draw: { prepoznavanje: 2 },
    minutes: 30,
    cutScore: 70,
    attempts: 3,
    waitHours: 24,
    review: 'per-item',
  },
} as const;

/** The courses of the organisation, by title; drafts that were never published too. `show`: those that are offered or were never published, or those of one other offer; all if left out. */
export const listCourseDrafts = endpoint({
  name: 'courses.listCourseDrafts',
  method: 'GET',
  path: '/api/v1/authoring/courses',
  permission: 'course.author',
  query: page.extend({ show: z.enum(['current', 'archived', 'withdrawn']).optional() }),
  replies: { 200: json(pageSchema(courseRow)) },
  example: {},
});

/** Makes a course. The id is the client's; `slug`, its address, never changes afterwards. */
export const createCourse = endpoint({
  name: 'courses.createCourse',
  method: 'PUT',
  path: '/api/v1/authoring/courses/:course',
  permission: 'course.author',
  params: courseParams,
  body: courseContent.extend({ slug }),
  replies: { 200: json(courseDraft), 201: json(courseDraft) },
  errors: ['creation.differs', 'authoring.address-taken', ...refused],
  owned: false,
  example: {
    params: { course: examples.newCourseDraft },
    body: { ...exampleCourse, slug: 'kurs-u-nastajanju' },
  },
});

/**
 * Makes a draft of a course from another: with the same editions of modules and a bank of its own with the same questions. The id of
 * the copy is the client's, its address never changes afterwards.
 */
export const copyCourse = endpoint({
  name: 'courses.copyCourse',
  method: 'PUT',
  path: '/api/v1/authoring/courses/:course/copies/:copy',
  permission: 'course.author',
  params: courseParams.extend({ copy: id }),
  body: z.object({ slug, title: optionalLine() }),
  replies: { 200: json(courseDraft), 201: json(courseDraft) },
  errors: ['creation.differs', 'authoring.address-taken'],
  example: {
    params: { course: examples.courseDraft, copy: examples.newCourseCopy },
    body: { slug: 'kopija-kursa', title: 'Kopija kursa' },
  },
});

/** The draft of a course. */
export const readCourseDraft = endpoint({
  name: 'courses.readCourseDraft',
  method: 'GET',
  path: '/api/v1/authoring/courses/:course',
  permission: 'course.author',
  params: courseParams,
  replies: { 200: json(courseWithModules) },
  example: { params: { course: examples.courseDraft } },
});

/** Saves a course: its texts, its modules with the editions they keep, and the rules of its assessment. */
export const saveCourse = endpoint({
  name: 'courses.saveCourse',
  method: 'PATCH',
  path: '/api/v1/authoring/courses/:course',
  permission: 'course.author',
  params: courseParams,
  body: courseContent,
  ifMatch: true,
  replies: { 200: json(courseWithModules) },
  errors: ['edit.conflict', ...refused],
  example: { params: { course: examples.courseDraft }, body: exampleCourse, ifMatch: '1' },
});

/** What keeps the course from being published, and the edition that it would become. */
export const checkCourseDraft = endpoint({
  name: 'courses.checkCourseDraft',
  method: 'GET',
  path: '/api/v1/authoring/courses/:course/readiness',
  permission: 'course.author',
  params: courseParams,
  replies: { 200: json(readiness) },
  example: { params: { course: examples.courseDraft } },
});

/** Publishes the revision that was checked, with the items of its bank as they are now. Those enrolled stay on their edition. */
export const publishCourse = endpoint({
  name: 'courses.publishCourse',
  method: 'POST',
  path: '/api/v1/authoring/courses/:course/editions',
  permission: 'course.author',
  params: courseParams,
  ifMatch: true,
  replies: { 200: json(publishedEdition), 201: json(publishedEdition) },
  errors: ['edit.conflict', 'authoring.not-publishable'],
  example: { params: { course: examples.courseDraft }, ifMatch: '10' },
});
