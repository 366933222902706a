import { z } from 'zod';
import { fields, plain } from '../field-shapes';
import type { SharedFields } from './item-base';
import { numberShares } from './shares';

/**
 * A place on a scale: `minimum`, `maximum`, the right `value`, and where they are needed `step`, `tolerance` and `unit`.
 *
 * @example
 * slider(sharedFields(names)).item.parse({ id: 'a', kind: 'slider', …, minimum: 0, maximum: 10, value: 7 });
 */
export function slider({ base, bank, study }: SharedFields) {
  const scale = {
    minimum: z.number(),
    maximum: z.number(),
    step: z.number().default(1),
    unit: plain.default(''),
  };
  const own = {
    ...base,
    kind: z.literal('slider'),
    ...scale,
    value: z.number(),
    tolerance: z.number().default(0),
    shares: numberShares.optional(),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
