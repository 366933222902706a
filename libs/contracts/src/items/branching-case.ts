import { z } from 'zod';
import { caseChoice, defineCase } from '../case-nodes';
import { richText } from '../rich-text';
import { inBank, itemBase, presentedBase } from './item-base';

const kind = z.literal('branching-case');
const points = z.number().int().min(-100).max(100).nullable();
const item = z.object({
  ...itemBase,
  kind,
  vignette: richText,
  ...defineCase(caseChoice.extend({ points })),
});
const presentedChoice = z.object({
  id: z.string(),
  label: z.string(),
  next: z.string().nullable(),
});
const presentedDecision = z.object({
  id: z.string(),
  title: z.string(),
  body: richText,
  choices: z.array(presentedChoice).readonly(),
});

/** A case to decide step by step. */
export const branchingCase = {
  item,
  bankItem: item.extend(inBank),
  presented: z.object({
    ...presentedBase,
    kind,
    vignette: richText,
    start: z.string(),
    nodes: z.array(presentedDecision).readonly(),
  }),
  response: (part: z.ZodString) =>
    z.object({ kind, path: z.array(part).max(60).readonly(), finished: z.boolean() }),
};
