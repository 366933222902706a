import { z } from 'zod';
import { fields, plain } from '../field-shapes';
import type { SharedFields } from './item-base';
import { textShares } from './shares';

/**
 * Typed words: `accepted` lists the right answers, the first of them the one that is shown.
 *
 * @example
 * shortText(sharedFields(names)).item.parse({ id: 'a', kind: 'short-text', prompt: '…', accepted: ['194'], feedback: '…' });
 */
export function shortText({ base, bank, study }: SharedFields) {
  const own = {
    ...base,
    kind: z.literal('short-text'),
    accepted: z.array(plain),
    shares: textShares.optional(),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
