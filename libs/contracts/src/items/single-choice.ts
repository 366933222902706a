import { z } from 'zod';
import {
  inBank,
  inStudy,
  itemBase,
  options,
  partId,
  presentedBase,
  presentedOptions,
} from './item-base';
import { partShares } from './shares';

const kind = z.literal('single-choice');
const item = z.object({ ...itemBase, kind, options, key: partId, shares: partShares.optional() });

/** One option of several. */
export const singleChoice = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({ ...presentedBase, kind, options: presentedOptions }),
  response: (part: z.ZodString) => z.object({ kind, choice: part }),
};
