import type { Block, PlainBlock } from '@svetionik/domain/course/block';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import { limits } from '@svetionik/domain/checks/limits';
import { factGrades } from '@svetionik/domain/content/fact-grade';
import { z } from 'zod';
import { caseChoice, defineCase } from './case-nodes';
import { practiceItem } from './items/item-schemas';
import { picture } from './picture';
import { richText } from './rich-text';
import { contentId, day, fileReference, optionalLine } from './values';

const title = optionalLine();
const sentence = optionalLine(limits.sentence);

const text = z.object({ id: contentId, kind: z.literal('text'), body: richText });

const pictureBlock = picture.extend({
  id: contentId,
  kind: z.literal('picture'),
  caption: richText.optional(),
});

const secondOfFilm = z.number().min(0).max(21_600);

const video = z.object({
  id: contentId,
  kind: z.literal('video'),
  title,
  file: fileReference,
  captions: z
    .array(z.object({ from: secondOfFilm, to: secondOfFilm, text: title }))
    .max(2_000)
    .readonly(),
  poster: fileReference.optional(),
  seconds: z.number().int().min(1).max(21_600),
  sound: z.boolean().optional(),
  transcript: richText,
});

const callout = z.object({
  id: contentId,
  kind: z.literal('callout'),
  tone: z.enum(['note', 'law', 'practice', 'care']),
  title,
  body: richText,
});

const accordion = z.object({
  id: contentId,
  kind: z.literal('accordion'),
  sections: z
    .array(z.object({ id: contentId, title, body: richText }))
    .max(40)
    .readonly(),
});

const table = z.object({
  id: contentId,
  kind: z.literal('table'),
  caption: sentence,
  columns: z.array(title).max(12).readonly(),
  rows: z.array(z.array(richText).max(12).readonly()).max(100).readonly(),
});

const indicators = z.object({
  id: contentId,
  kind: z.literal('indicators'),
  title,
  indicators: z
    .array(z.object({ id: contentId, sign: title, detail: sentence }))
    .max(60)
    .readonly(),
});

const download = z.object({
  id: contentId,
  kind: z.literal('download'),
  title,
  description: sentence,
  file: fileReference,
});

const handout = z.object({
  id: contentId,
  kind: z.literal('handout'),
  title,
  description: sentence,
  checklist: z.boolean(),
  body: richText,
});

const plainKinds = [
  text,
  pictureBlock,
  video,
  callout,
  accordion,
  table,
  indicators,
  download,
  handout,
] as const;
const plainBlock: z.ZodType<PlainBlock> = z.discriminatedUnion('kind', plainKinds);

const contentNote = z.object({
  id: contentId,
  kind: z.literal('content-note'),
  title,
  reason: richText,
  blocks: z.array(plainBlock).max(60).readonly(),
  alternative: z.array(plainBlock).max(60).readonly(),
});

const caseBlock = z.object({
  id: contentId,
  kind: z.literal('case'),
  title,
  vignette: richText,
  ...defineCase(caseChoice),
});

const knowledgeCheck = z.object({
  id: contentId,
  kind: z.literal('knowledge-check'),
  item: practiceItem,
});

/** A block while it is written: the shape is that of the domain, texts may still be empty and names lead nowhere. */
export const block: z.ZodType<Block> = z.discriminatedUnion('kind', [
  ...plainKinds,
  contentNote,
  caseBlock,
  knowledgeCheck,
]);

/** The blocks of one lesson. */
export const blocks = z.array(block).max(200).readonly();

/** A dated fact as an edition froze it, in the script of its document. */
export const citedFact = z.object({
  id: contentId,
  version: z.number().int(),
  statement: z.string(),
  source: z.string(),
  checkedOn: day,
  checkBy: day,
  place: z.string().nullable().optional(),
  address: z.string().nullable().optional(),
  grade: z.enum(factGrades).optional(),
  status: z.enum(['verified', 'verify']).optional(),
});

/** A whole module as a learner gets it. */
export const moduleDocument: z.ZodType<ModuleDocument> = z.object({
  schema: z.literal(1),
  module: z.object({
    id: contentId,
    kind: z.enum(['general', 'specific', 'practice']),
    title: z.string(),
    summary: z.string(),
    minutes: z.number().int(),
  }),
  language: z.enum(['sr-Latn', 'sr-Cyrl']),
  lessons: z
    .array(z.object({ id: contentId, title: z.string(), minutes: z.number().int(), blocks }))
    .readonly(),
  facts: z.array(citedFact).readonly().optional(),
});
