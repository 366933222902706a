import { z } from 'zod';
import { contentId, fields, plain } from '../field-shapes';
import type { SharedFields } from './item-base';
import { passage } from './passage';
import { partShares } from './shares';

/**
 * A passage with gaps, each with the texts to choose from and the id of the right one.
 *
 * @example
 * inlineChoice(sharedFields(names)).item.parse({ id: 'a', kind: 'inline-choice', …, passage: 'Zovite [](g).', gaps: [{ id: 'g', targets: […], key: 't', feedback: '…' }], scoring: 'each' });
 */
export function inlineChoice({ base, text, bank, study }: SharedFields) {
  const targets = z.array(fields({ id: contentId, text: plain }));
  const gaps = z.array(
    fields({
      id: contentId,
      targets,
      key: z.string(),
      shares: partShares.optional(),
      feedback: text,
    }),
  );
  const own = {
    ...base,
    kind: z.literal('inline-choice'),
    passage,
    gaps,
    scoring: z.enum(['all', 'each']),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}
