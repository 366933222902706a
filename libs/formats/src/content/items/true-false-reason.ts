import { z } from 'zod';
import { fields } from '../field-shapes';
import type { SharedFields } from './item-base';

/**
 * A statement (`prompt`), whether it is true (`truth`), and its reasons: `key` is the id of the right one.
 *
 * @example
 * trueFalseReason(sharedFields(names)).item.parse({ id: 'a', kind: 'true-false-reason', …, truth: false, options: […], key: 'a', scoring: 'steps' });
 */
export function trueFalseReason({ base, options, bank, study }: SharedFields) {
  const own = {
    ...base,
    kind: z.literal('true-false-reason'),
    truth: z.boolean(),
    options,
    key: z.string(),
    scoring: z.enum(['both', 'steps']),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
