import { z } from 'zod';
import { contentId, fields } from '../field-shapes';
import type { SharedFields } from './item-base';
import { passage } from './passage';

/**
 * A passage with words to mark, what is said of each (`marks`), and the ids of those that are to be marked (`key`).
 *
 * @example
 * markInText(sharedFields(names)).item.parse({ id: 'a', kind: 'mark-in-text', …, passage: 'Ona [ćuti](m).', marks: [{ id: 'm', feedback: '…' }], key: ['m'] });
 */
export function markInText({ base, text, bank, study }: SharedFields) {
  const marks = z.array(fields({ id: contentId, feedback: text }));
  const own = {
    ...base,
    kind: z.literal('mark-in-text'),
    passage,
    marks,
    key: z.array(z.string()),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
