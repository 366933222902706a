import { numericLimits } from '@svetionik/domain/items/numeric/numeric';
import { numberLimits } from '@svetionik/domain/items/numeric/read-number';
import { z } from 'zod';
import { inBank, inStudy, itemBase, presentedBase } from './item-base';
import { numberShares } from './shares';
import { typed } from './typed';

const kind = z.literal('numeric');
const { most } = numberLimits;
const unit = z.string().max(numericLimits.unit);
const item = z.object({
  ...itemBase,
  kind,
  value: z.number().min(-most).max(most).nullable(),
  tolerance: z.number().min(0).max(most),
  shares: numberShares.optional(),
  unit,
});

/** A typed number. */
export const numeric = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({ ...presentedBase, kind, unit }),
  response: () => z.object({ kind, text: typed(numericLimits.text) }),
};
