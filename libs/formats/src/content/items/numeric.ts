import { z } from 'zod';
import { fields, plain } from '../field-shapes';
import type { SharedFields } from './item-base';
import { numberShares } from './shares';

/**
 * A typed number: `value`, and where they are needed `tolerance` and `unit`.
 *
 * @example
 * numeric(sharedFields(names)).item.parse({ id: 'a', kind: 'numeric', prompt: '…', value: 30, tolerance: 5, unit: 'min', feedback: '…' });
 */
export function numeric({ base, bank, study }: SharedFields) {
  const own = {
    ...base,
    kind: z.literal('numeric'),
    value: z.number(),
    tolerance: z.number().default(0),
    shares: numberShares.optional(),
    unit: plain.default(''),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
