import { shortTextLimit } from '@svetionik/domain/items/short-text/short-text';
import { shareLimits } from '@svetionik/domain/items/shares';
import { z } from 'zod';
import { inBank, inStudy, itemBase, presentedBase } from './item-base';
import { typed } from './typed';

const kind = z.literal('short-text');
const item = z.object({
  ...itemBase,
  kind,
  accepted: z.array(z.string().max(shortTextLimit)).max(20).readonly(),
  shares: z
    .array(z.object({ text: z.string().max(shortTextLimit), percent: z.number().min(0).max(100) }))
    .max(shareLimits.count)
    .readonly()
    .optional(),
});

/** A few typed words. */
export const shortText = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({ ...presentedBase, kind }),
  response: () => z.object({ kind, text: typed(shortTextLimit) }),
};
