import { z } from 'zod';
import { fields } from '../field-shapes';
import type { SharedFields } from './item-base';
import { partShares } from './shares';

/**
 * Any number of options: `key` is the list of their ids.
 *
 * @example
 * multipleChoice(sharedFields(names)).item.parse({ id: 'a', kind: 'multiple-choice', …, key: ['a', 'b'], scoring: 'balanced' });
 */
export function multipleChoice({ base, options, bank, study }: SharedFields) {
  const own = {
    ...base,
    kind: z.literal('multiple-choice'),
    options,
    key: z.array(z.string()),
    scoring: z.enum(['all', 'balanced', 'weighted']),
    shares: partShares.optional(),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
