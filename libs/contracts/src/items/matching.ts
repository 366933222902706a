import { z } from 'zod';
import {
  inBank,
  inStudy,
  itemBase,
  option,
  pairs,
  partId,
  presentedBase,
  presentedOptions,
  presentedTargets,
  targets,
} from './item-base';

const kind = z.literal('matching');
const options = z
  .array(option.extend({ match: partId }))
  .max(12)
  .readonly();
const item = z.object({ ...itemBase, kind, options, targets, scoring: z.enum(['all', 'each']) });

/** Entries to match with targets. */
export const matching = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({
    ...presentedBase,
    kind,
    options: presentedOptions,
    targets: presentedTargets,
  }),
  response: (part: z.ZodString) => z.object({ kind, pairs: pairs(part) }),
};
