import { z } from 'zod';
import { fields } from '../field-shapes';
import type { SharedFields } from './item-base';
import { partShares } from './shares';

/**
 * One option of several: `key` is its id.
 *
 * @example
 * singleChoice(sharedFields(names)).item.parse({ id: 'a', kind: 'single-choice', prompt: '…', options: […], key: 'a', feedback: '…' });
 */
export function singleChoice({ base, options, bank, study }: SharedFields) {
  const own = {
    ...base,
    kind: z.literal('single-choice'),
    options,
    key: z.string(),
    shares: partShares.optional(),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
