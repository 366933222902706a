import { z } from 'zod';
import { fields } from '../field-shapes';
import type { SharedFields } from './item-base';

/**
 * Options written in the right order; there is no key.
 *
 * @example
 * ordering(sharedFields(names)).item.parse({ id: 'a', kind: 'ordering', prompt: '…', options: […], feedback: '…' });
 */
export function ordering({ base, options, bank, study }: SharedFields) {
  const own = { ...base, kind: z.literal('ordering'), options };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
