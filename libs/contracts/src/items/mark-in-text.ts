import { z } from 'zod';
import { richText } from '../rich-text';
import { contentId } from '../values';
import { inBank, inStudy, itemBase, partId, presentedBase } from './item-base';
import { passage, presentedPassage } from './passage';

const kind = z.literal('mark-in-text');
const marks = z
  .array(z.object({ id: contentId, feedback: richText }))
  .max(40)
  .readonly();
const item = z.object({
  ...itemBase,
  kind,
  passage,
  marks,
  key: z.array(partId).max(40).readonly(),
});

/** Places to mark in a text. */
export const markInText = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({ ...presentedBase, kind, passage: presentedPassage }),
  response: (part: z.ZodString) => z.object({ kind, marks: z.array(part).max(40).readonly() }),
};
