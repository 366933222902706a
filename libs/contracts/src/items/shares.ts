import { numberLimits } from '@svetionik/domain/items/numeric/read-number';
import { shareLimits } from '@svetionik/domain/items/shares';
import { z } from 'zod';

const { most } = numberLimits;
const percent = z.number().min(-100).max(100);

/** The shares of the points, in percent, of parts that can be chosen. */
export const partShares = z
  .array(z.object({ id: z.string().max(64), percent }))
  .max(shareLimits.count)
  .readonly();

/** The shares of ranges of numbers. */
export const numberShares = z
  .array(
    z.object({
      value: z.number().min(-most).max(most),
      tolerance: z.number().min(0).max(most),
      percent,
    }),
  )
  .max(shareLimits.count)
  .readonly();

/** What a learner is told beforehand of how a question is marked. */
export const marking = z.enum(['shares', 'penalties']);
