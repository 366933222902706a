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

const kind = z.literal('true-false-reason');
const item = z.object({
  ...itemBase,
  kind,
  truth: z.boolean().nullable(),
  options,
  key: partId,
  scoring: z.enum(['both', 'steps']),
});

/** A statement that is true or not, and the reason. */
export const trueFalseReason = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({ ...presentedBase, kind, options: presentedOptions }),
  response: (part: z.ZodString) =>
    z.object({ kind, verdict: z.boolean().nullable(), reason: z.union([part, z.literal('')]) }),
};
