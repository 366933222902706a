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

const kind = z.literal('multiple-choice');
const item = z.object({
  ...itemBase,
  kind,
  options,
  key: z.array(partId).max(12).readonly(),
  scoring: z.enum(['all', 'balanced', 'weighted']),
  shares: partShares.optional(),
});

/** Any number of options. */
export const multipleChoice = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({ ...presentedBase, kind, options: presentedOptions }),
  response: (part: z.ZodString) => z.object({ kind, choices: z.array(part).max(20).readonly() }),
};
