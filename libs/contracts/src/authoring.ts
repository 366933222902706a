import { z } from 'zod';
import { block, citedFact, moduleDocument } from './blocks';
import {
  lessonContent,
  lessonDraft,
  outlineContent,
  outlineDraft,
  publishedEdition,
  readiness,
} from './drafts';
import { endpoint, json, noContent } from './endpoint';
import { examples } from './examples';
import {
  contentId,
  editionNumber,
  id,
  instant,
  page,
  pageSchema,
  script,
  slug,
  track,
} from './values';

/** A module in the list of those who write. `changed`: the draft was edited since its newest edition. */
export const moduleRow = z.object({
  id,
  slug,
  title: z.string(),
  kind: z.enum(['general', 'specific', 'practice']),
  tracks: z.array(track),
  lessons: z.number().int(),
  minutes: z.number().int(),
  edition: z.number().int().nullable(),
  changed: z.boolean(),
  /** A fact that the newest edition cites has a later version. */
  factsChanged: z.boolean(),
  changedAt: instant,
  courses: z.number().int(),
});

/** A module with its lessons in order, and the courses whose current edition holds it. `revision`: as {@link readRevision} gives it. */
export const moduleDraft = outlineDraft.extend({
  revision: z.number().int(),
  edition: z.number().int().nullable(),
  lessons: z.array(lessonDraft),
  courses: z.array(z.object({ id, title: z.string(), edition: z.number().int() })),
});

const blockDifference = z.object({
  id: contentId,
  change: z.enum(['added', 'removed', 'changed']),
  before: block.nullable(),
  after: block.nullable(),
});

/** What one edition of a module has that another has not; what is equal is left out. */
export const moduleDifference = z.object({
  texts: z.array(
    z.object({ field: z.enum(['title', 'summary']), before: z.string(), after: z.string() }),
  ),
  lessons: z.array(
    z.object({
      id: contentId,
      title: z.string(),
      change: z.enum(['added', 'removed', 'changed', 'moved']),
      blocks: z.array(blockDifference),
    }),
  ),
  facts: z.array(z.object({ id: contentId, before: citedFact, after: citedFact })),
});

const moduleParams = z.object({ module: id });
const lessonParams = moduleParams.extend({ lesson: id });
const refused = ['authoring.reference-unknown'] as const;

const exampleOutline = {
  kind: 'general',
  tracks: [],
  title: 'Opšti modul',
  summary: 'Modul koji testovi pišu.',
  lessons: [examples.lessonDraft],
} as const;

const exampleLesson = {
  title: 'Nova lekcija',
  minutes: 5,
  blocks: [
    { id: 'uvod', kind: 'text', body: [{ kind: 'paragraph', runs: [{ text: 'Prvi pasus.' }] }] },
  ],
} as const;

/** The modules of the organisation, by title. */
export const listModules = endpoint({
  name: 'authoring.listModules',
  method: 'GET',
  path: '/api/v1/authoring/modules',
  permission: 'course.review',
  query: page,
  replies: { 200: json(pageSchema(moduleRow)) },
  example: {},
});

/** Makes a module. The id is the client's; `slug` never changes afterwards. */
export const createModule = endpoint({
  name: 'authoring.createModule',
  method: 'PUT',
  path: '/api/v1/authoring/modules/:module',
  permission: 'course.author',
  params: moduleParams,
  body: outlineContent.omit({ lessons: true }).extend({ slug }),
  replies: { 200: json(outlineDraft), 201: json(outlineDraft) },
  errors: ['creation.differs', 'authoring.address-taken', ...refused],
  owned: false,
  example: {
    params: { module: examples.newModuleDraft },
    body: { slug: 'novi-modul', kind: 'general', tracks: [], title: 'Novi modul', summary: '' },
  },
});

/** The draft of a module with all its lessons. */
export const readModule = endpoint({
  name: 'authoring.readModule',
  method: 'GET',
  path: '/api/v1/authoring/modules/:module',
  permission: 'course.author',
  params: moduleParams,
  replies: { 200: json(moduleDraft) },
  example: { params: { module: examples.moduleDraft } },
});

/** Saves the outline: the texts of the module itself and the order of its lessons. */
export const saveOutline = endpoint({
  name: 'authoring.saveOutline',
  method: 'PATCH',
  path: '/api/v1/authoring/modules/:module',
  permission: 'course.author',
  params: moduleParams,
  body: outlineContent,
  ifMatch: true,
  replies: { 200: json(outlineDraft) },
  errors: ['edit.conflict', ...refused],
  example: { params: { module: examples.moduleDraft }, body: exampleOutline, ifMatch: '1' },
});

/** Makes a lesson. The id is the client's; `key` never changes afterwards. It stands at the end until the outline is saved. */
export const createLesson = endpoint({
  name: 'authoring.createLesson',
  method: 'PUT',
  path: '/api/v1/authoring/modules/:module/lessons/:lesson',
  permission: 'course.author',
  params: lessonParams,
  body: lessonContent.extend({ key: contentId }),
  replies: { 200: json(lessonDraft), 201: json(lessonDraft) },
  errors: ['creation.differs', 'authoring.address-taken', ...refused],
  example: {
    params: { module: examples.moduleDraft, lesson: examples.newLessonDraft },
    body: { ...exampleLesson, key: 'nova-lekcija' },
  },
});

/** Saves a lesson. */
export const saveLesson = endpoint({
  name: 'authoring.saveLesson',
  method: 'PATCH',
  path: '/api/v1/authoring/modules/:module/lessons/:lesson',
  permission: 'course.author',
  params: lessonParams,
  body: lessonContent,
  ifMatch: true,
  replies: { 200: json(lessonDraft) },
  errors: ['edit.conflict', ...refused],
  example: {
    params: { module: examples.moduleDraft, lesson: examples.lessonDraft },
    body: exampleLesson,
    ifMatch: '1',
  },
});

/** Takes a lesson out of the draft. Published editions keep it. */
export const removeLesson = endpoint({
  name: 'authoring.removeLesson',
  method: 'DELETE',
  path: '/api/v1/authoring/modules/:module/lessons/:lesson',
  permission: 'course.author',
  params: lessonParams,
  ifMatch: true,
  replies: { 204: noContent },
  errors: ['edit.conflict'],
  example: { params: { module: examples.moduleDraft, lesson: examples.lessonDraft }, ifMatch: '1' },
});

/** The draft exactly as a learner would get it, in one script. */
export const previewModule = endpoint({
  name: 'authoring.previewModule',
  method: 'GET',
  path: '/api/v1/authoring/modules/:module/preview',
  permission: 'course.review',
  params: moduleParams,
  query: z.object({ script: script.default('sr-Latn') }),
  replies: { 200: json(moduleDocument) },
  example: { params: { module: examples.moduleDraft }, query: { script: 'sr-Cyrl' } },
});

/** What keeps the module from being published, and the edition that it would become. */
export const checkModuleDraft = endpoint({
  name: 'authoring.checkModuleDraft',
  method: 'GET',
  path: '/api/v1/authoring/modules/:module/readiness',
  permission: 'course.author',
  params: moduleParams,
  replies: { 200: json(readiness) },
  example: { params: { module: examples.moduleDraft } },
});

/** Publishes the revision that was checked. The same content again is the edition there is. No course changes by it. */
export const publishModule = endpoint({
  name: 'authoring.publishModule',
  method: 'POST',
  path: '/api/v1/authoring/modules/:module/editions',
  permission: 'course.author',
  params: moduleParams,
  ifMatch: true,
  replies: { 200: json(publishedEdition), 201: json(publishedEdition) },
  errors: ['edit.conflict', 'authoring.not-publishable'],
  example: { params: { module: examples.moduleDraft }, ifMatch: '3' },
});

/** What has changed from one edition of a module to another. */
export const compareEditions = endpoint({
  name: 'authoring.compareEditions',
  method: 'GET',
  path: '/api/v1/authoring/modules/:module/differences',
  permission: 'course.author',
  params: moduleParams,
  query: z.object({ from: editionNumber, to: editionNumber }),
  replies: { 200: json(moduleDifference) },
  example: { params: { module: examples.moduleDraft }, query: { from: '1', to: '1' } },
});

/** A number that rises with every change to a draft or to one of its parts, whoever made it: for looking often. */
export const readRevision = endpoint({
  name: 'authoring.readRevision',
  method: 'GET',
  path: '/api/v1/authoring/drafts/:draft/revision',
  permission: 'course.author',
  params: z.object({ draft: id }),
  replies: { 200: json(z.object({ revision: z.number().int() })) },
  example: { params: { draft: examples.moduleDraft } },
});
