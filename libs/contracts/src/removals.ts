import { z } from 'zod';
import { itemDraft, lessonDraft } from './drafts';
import { endpoint, json, noContent } from './endpoint';
import { examples } from './examples';
import { id, instant, line } from './values';

/** The least of a draft's content that tells what a removal took out: what differs, with the ids around it. */
const partOfContent = z.record(z.string(), z.unknown()).nullable();

/**
 * Something that its author removed from a draft: `unit` is what it stood in (the draft, a lesson, a question), `before` and `after`
 * the removal are what brings it back. Both are null where the unit itself was removed.
 */
const removalBody = z.object({
  visit: id,
  unit: id,
  name: line(300),
  before: partOfContent,
  after: partOfContent,
});

/** A removal as its author sees it. */
export const keptRemoval = removalBody.omit({ visit: true }).extend({ id, removedAt: instant });

const draftParams = z.object({ draft: id });
const removalParams = draftParams.extend({ removal: id });

/**
 * Begins a visit of a draft, once, and gives what can be brought back: what the same person removed in this visit and in the one
 * before, and all of the last day; the newest first, 100 at most. What is older is gone.
 */
export const beginVisit = endpoint({
  name: 'removals.beginVisit',
  method: 'PUT',
  path: '/api/v1/authoring/drafts/:draft/visits/:visit',
  permission: 'course.author',
  params: draftParams.extend({ visit: id }),
  replies: { 200: json(z.object({ removals: z.array(keptRemoval) })) },
  example: { params: { draft: examples.moduleDraft, visit: examples.newVisit } },
});

/** Keeps what was removed, for the person who removed it. */
export const keepRemoval = endpoint({
  name: 'removals.keepRemoval',
  method: 'PUT',
  path: '/api/v1/authoring/drafts/:draft/removals/:removal',
  permission: 'course.author',
  params: removalParams,
  body: removalBody.refine(({ before, after }) => (before === null) === (after === null), {
    path: ['after'],
    error: 'null with before, and only then',
  }),
  replies: { 200: json(keptRemoval), 201: json(keptRemoval) },
  errors: ['creation.differs', 'authoring.reference-unknown'],
  example: {
    params: { draft: examples.moduleDraft, removal: examples.newRemoval },
    body: {
      visit: examples.newVisit,
      unit: examples.lessonDraft,
      name: '2. Tekst',
      before: { blocks: [{ id: 'uvod' }, { id: 'drugi', kind: 'text', body: [] }] },
      after: { blocks: [{ id: 'uvod' }] },
    },
  },
});

/** Forgets a removal: it was brought back. */
export const forgetRemoval = endpoint({
  name: 'removals.forgetRemoval',
  method: 'DELETE',
  path: '/api/v1/authoring/drafts/:draft/removals/:removal',
  permission: 'course.author',
  params: removalParams,
  replies: { 204: noContent },
  example: { params: { draft: examples.moduleDraft, removal: examples.removal } },
});

/** Brings a lesson back that was removed, with its id and key. One that is there stays as it is. */
export const restoreLesson = endpoint({
  name: 'removals.restoreLesson',
  method: 'POST',
  path: '/api/v1/authoring/modules/:module/lessons/:lesson/restoration',
  permission: 'course.author',
  params: z.object({ module: id, lesson: id }),
  replies: { 200: json(lessonDraft) },
  example: { params: { module: examples.moduleDraft, lesson: examples.lessonDraft } },
});

/** Brings a question back that was removed from its bank, with its id and key. One that is there stays as it is. */
export const restoreItem = endpoint({
  name: 'removals.restoreItem',
  method: 'POST',
  path: '/api/v1/authoring/banks/:bank/items/:item/restoration',
  permission: 'course.author',
  params: z.object({ bank: id, item: id }),
  replies: { 200: json(itemDraft) },
  example: { params: { bank: examples.bankDraft, item: examples.itemDraft } },
});
