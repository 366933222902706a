import type { Block, PlainBlock } from '@svetionik/domain/course/block';
import { z } from 'zod';
import { defineCase } from './case-shapes';
import { asset, contentId, fields, film, plain, richText, type KnownNames } from './field-shapes';
import { practiceItem } from './items/item-shapes';

/**
 * A block of a lesson, of any kind.
 *
 * @example
 * block(names).parse({ id: 'uvod', kind: 'text', body: 'Nijedan znak sam po sebi ne dokazuje.' });
 */
export function block(names: KnownNames) {
  const knowledgeCheck = fields({
    id: contentId,
    kind: z.literal('knowledge-check'),
    item: practiceItem(names),
  });
  return z
    .discriminatedUnion('kind', [
      ...plainBlocks(names),
      contentNote(names),
      caseBlock(names),
      knowledgeCheck,
    ])
    .transform((any): Block => any);
}

function plainBlocks(names: KnownNames) {
  const body = richText(names);
  return [
    fields({ id: contentId, kind: z.literal('text'), body }),
    picture(names),
    video(names),
    fields({
      id: contentId,
      kind: z.literal('callout'),
      tone: z.enum(['note', 'law', 'practice', 'care']),
      title: plain,
      body,
    }),
    fields({
      id: contentId,
      kind: z.literal('accordion'),
      sections: z.array(fields({ id: contentId, title: plain, body })),
    }),
    fields({
      id: contentId,
      kind: z.literal('table'),
      caption: plain,
      columns: z.array(plain),
      rows: z.array(z.array(body)),
    }),
    fields({
      id: contentId,
      kind: z.literal('indicators'),
      title: plain,
      indicators: z.array(fields({ id: contentId, sign: plain, detail: plain })),
    }),
    download(names),
    handout(names),
  ] as const;
}

function download(names: KnownNames) {
  return fields({
    id: contentId,
    kind: z.literal('download'),
    title: plain,
    description: plain,
    file: asset(names, 'files').transform(({ file }) => file),
  });
}

function handout(names: KnownNames) {
  return fields({
    id: contentId,
    kind: z.literal('handout'),
    title: plain,
    description: plain,
    checklist: z.boolean().default(false),
    body: richText(names),
  });
}

function picture(names: KnownNames) {
  return fields({
    id: contentId,
    kind: z.literal('picture'),
    picture: asset(names, 'pictures'),
    alternative: plain.default(''),
    decorative: z.boolean().default(false),
    caption: richText(names).optional(),
  }).transform(({ picture: { file, width = 0, height = 0 }, ...rest }) => ({
    ...rest,
    file,
    width,
    height,
  }));
}

function video(names: KnownNames) {
  const shape = {
    id: contentId,
    kind: z.literal('video'),
    title: plain,
    film: film(names),
    transcript: richText(names),
  };
  return fields(shape).transform(({ film: found, ...rest }) => ({ ...rest, ...found }));
}

function contentNote(names: KnownNames) {
  const inside = z.array(
    z.discriminatedUnion('kind', plainBlocks(names)).transform((any): PlainBlock => any),
  );
  return fields({
    id: contentId,
    kind: z.literal('content-note'),
    title: plain,
    reason: richText(names),
    blocks: inside,
    alternative: inside,
  });
}

function caseBlock(names: KnownNames) {
  return fields({
    id: contentId,
    kind: z.literal('case'),
    title: plain,
    vignette: richText(names),
    ...defineCase(names, {}),
  });
}
