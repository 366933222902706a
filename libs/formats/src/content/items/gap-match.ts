import { z } from 'zod';
import { contentId, fields, plain } from '../field-shapes';
import type { SharedFields } from './item-base';
import { passage } from './passage';

/**
 * A passage with gaps, the texts to fill them from, and for each gap the id of the right one.
 *
 * @example
 * gapMatch(sharedFields(names)).item.parse({ id: 'a', kind: 'gap-match', …, passage: 'Zovite [](g).', targets: […], gaps: [{ id: 'g', key: 't', feedback: '…' }], scoring: 'each' });
 */
export function gapMatch({ base, text, bank, study }: SharedFields) {
  const targets = z.array(fields({ id: contentId, text: plain }));
  const gaps = z.array(fields({ id: contentId, key: z.string(), feedback: text }));
  const own = {
    ...base,
    kind: z.literal('gap-match'),
    passage,
    targets,
    gaps,
    scoring: z.enum(['all', 'each']),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
