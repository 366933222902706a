import { z } from 'zod';
import { inBank, inStudy, itemBase, options, presentedBase, presentedOptions } from './item-base';

const kind = z.literal('ordering');
const item = z.object({ ...itemBase, kind, options });

/** All options in order. */
export const ordering = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({ ...presentedBase, kind, options: presentedOptions }),
  response: (part: z.ZodString) => z.object({ kind, order: z.array(part).max(20).readonly() }),
};
