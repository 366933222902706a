import { z } from 'zod';
import { bytes, endpoint, json } from './endpoint';
import { examples } from './examples';
import { contentId, hash, id, script } from './values';

/**
 * How far the copy of a handout is, as it reads today. `none`: nobody has asked for it. Of a ready one the size is known, in bytes, and how many
 * pages it has.
 */
export const handoutState = z.object({
  state: z.enum(['none', 'waiting', 'ready', 'failed']),
  pages: z.number().int().nullable(),
  pdfBytes: z.number().int().nullable(),
  textBytes: z.number().int().nullable(),
});

const format = z.enum(['pdf', 'text']);
const published = z.object({ hash, block: contentId });
const drafted = z.object({ module: id, block: contentId });
const inScript = z.object({ script: script.default('sr-Latn') });

const example = { params: { hash: examples.documentHash, block: examples.handoutBlock } };
const draftExample = { params: { module: examples.moduleDraft, block: examples.handoutBlock } };

/**
 * Asks for a handout of a published document as it is today: in the script of the document, with the numbers of the contacts that it
 * cites as they are now, and with the day. For who is enrolled in an edition that has it. Said again it changes nothing; one that failed is tried again.
 */
export const makeHandout = endpoint({
  name: 'handouts.makeHandout',
  method: 'PUT',
  path: '/api/v1/documents/:hash/handouts/:block',
  permission: 'course.take',
  params: published,
  replies: { 200: json(handoutState), 201: json(handoutState) },
  example,
});

/** How far the copy of a handout is that says what is so today. */
export const readHandout = endpoint({
  name: 'handouts.readHandout',
  method: 'GET',
  path: '/api/v1/documents/:hash/handouts/:block',
  permission: 'course.take',
  params: published,
  replies: { 200: json(handoutState) },
  example,
});

/** The copy of a handout that says what is so today, as a tagged PDF or as text in UTF-8. */
export const downloadHandout = endpoint({
  name: 'handouts.downloadHandout',
  method: 'GET',
  path: '/api/v1/documents/:hash/handouts/:block/:format',
  permission: 'course.take',
  params: published.extend({ format }),
  replies: { 200: bytes('application/pdf', 'text/plain; charset=utf-8') },
  errors: ['certification.not-ready'],
  example: { params: { ...example.params, format: 'pdf' } },
});

/** Asks for a handout of a draft, as it would be published now. */
export const makeDraftHandout = endpoint({
  name: 'handouts.makeDraftHandout',
  method: 'PUT',
  path: '/api/v1/authoring/modules/:module/handouts/:block',
  permission: 'course.author',
  params: drafted,
  query: inScript,
  replies: { 200: json(handoutState), 201: json(handoutState) },
  example: draftExample,
});

/** How far a handout of a draft is. */
export const readDraftHandout = endpoint({
  name: 'handouts.readDraftHandout',
  method: 'GET',
  path: '/api/v1/authoring/modules/:module/handouts/:block',
  permission: 'course.author',
  params: drafted,
  query: inScript,
  replies: { 200: json(handoutState) },
  example: draftExample,
});

/** A handout of a draft. After a change of the draft it is to be asked for again. */
export const downloadDraftHandout = endpoint({
  name: 'handouts.downloadDraftHandout',
  method: 'GET',
  path: '/api/v1/authoring/modules/:module/handouts/:block/:format',
  permission: 'course.author',
  params: drafted.extend({ format }),
  query: inScript,
  replies: { 200: bytes('application/pdf', 'text/plain; charset=utf-8') },
  errors: ['certification.not-ready'],
  example: { params: { ...draftExample.params, format: 'text' } },
});
