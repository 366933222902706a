import { z } from 'zod';
import { richText } from '../rich-text';
import { contentId } from '../values';
import {
  inBank,
  inStudy,
  itemBase,
  pairs,
  partId,
  presentedBase,
  presentedTargets,
  targets,
} from './item-base';
import { passage, presentedPassage } from './passage';
import { partShares } from './shares';

const kind = z.literal('inline-choice');
const gaps = z
  .array(
    z.object({
      id: contentId,
      targets,
      key: partId,
      shares: partShares.optional(),
      feedback: richText,
    }),
  )
  .max(20)
  .readonly();
const item = z.object({ ...itemBase, kind, passage, gaps, scoring: z.enum(['all', 'each']) });

/** Gaps in a text, each with a list of its own. */
export const inlineChoice = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({
    ...presentedBase,
    kind,
    passage: presentedPassage,
    gaps: z.array(z.object({ id: z.string(), targets: presentedTargets })).readonly(),
  }),
  response: (part: z.ZodString) => z.object({ kind, pairs: pairs(part) }),
};
