import { z } from 'zod';
import { contentId, fields, plain } from '../field-shapes';
import type { SharedFields } from './item-base';

/**
 * Options, each with the id of the target that it belongs to (`match`), and the targets.
 *
 * @example
 * matching(sharedFields(names)).item.parse({ id: 'a', kind: 'matching', …, options: [{ id: 'o', text: '…', match: 't', feedback: '…' }], targets: [{ id: 't', text: '…' }], scoring: 'each' });
 */
export function matching({ base, option, bank, study }: SharedFields) {
  const options = z.array(fields({ ...option, match: z.string() }));
  const targets = z.array(fields({ id: contentId, text: plain }));
  const own = {
    ...base,
    kind: z.literal('matching'),
    options,
    targets,
    scoring: z.enum(['all', 'each']),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
