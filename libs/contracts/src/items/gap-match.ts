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

const kind = z.literal('gap-match');
const gaps = z
  .array(z.object({ id: contentId, key: partId, feedback: richText }))
  .max(20)
  .readonly();
const item = z.object({
  ...itemBase,
  kind,
  passage,
  targets,
  gaps,
  scoring: z.enum(['all', 'each']),
});

/** Gaps in a text to fill from one list. */
export const gapMatch = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({
    ...presentedBase,
    kind,
    passage: presentedPassage,
    targets: presentedTargets,
  }),
  response: (part: z.ZodString) => z.object({ kind, pairs: pairs(part) }),
};
