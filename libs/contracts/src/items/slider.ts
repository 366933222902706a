import { numericLimits } from '@svetionik/domain/items/numeric/numeric';
import { numberLimits } from '@svetionik/domain/items/numeric/read-number';
import { z } from 'zod';
import { inBank, inStudy, itemBase, presentedBase } from './item-base';
import { numberShares } from './shares';

const kind = z.literal('slider');
const { most } = numberLimits;
const number = z.number().min(-most).max(most);
const scale = {
  minimum: number,
  maximum: number,
  step: z.number().min(0).max(most),
  unit: z.string().max(numericLimits.unit),
};
const item = z.object({
  ...itemBase,
  kind,
  ...scale,
  value: number.nullable(),
  tolerance: z.number().min(0).max(most),
  shares: numberShares.optional(),
});

/** A place on a scale. */
export const slider = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({ ...presentedBase, kind, ...scale }),
  response: () => z.object({ kind, value: number.nullable() }),
};
