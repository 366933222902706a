import { readPoints } from '@svetionik/domain/items/hot-spot/shape';
import { z } from 'zod';
import { contentId, fields, plain } from '../field-shapes';
import type { SharedFields } from './item-base';
import { itemPicture } from './picture';

/**
 * A picture (a file in `pictures`), what it shows, its regions in its pixels, and the ids of those that are to be marked.
 *
 * @example
 * hotSpot(sharedFields(names)).item.parse({ id: 'a', kind: 'hot-spot', …, picture: { name: 'hol.webp', alternative: '…' }, regions: [{ id: 'r', label: '…', shape: { kind: 'circle', x: 40, y: 40, radius: 20 }, feedback: '…' }], key: ['r'] });
 */
export function hotSpot({ base, text, bank, study, names }: SharedFields) {
  const regions = z.array(fields({ id: contentId, label: plain, shape, feedback: text }));
  const own = {
    ...base,
    kind: z.literal('hot-spot'),
    picture: itemPicture(names),
    regions,
    key: z.array(z.string()),
    several: z.boolean().default(false),
  };
  return {
    item: fields(own),
    bankItem: fields({ ...own, ...bank }),
    question: fields({ ...own, ...study }),
  };
}

const corners = z.string().transform((text, context) => {
  const points = readPoints(text);
  if (points === undefined)
    context.addIssue({ code: 'custom', message: 'corners are written as "10,20 30,40 50,20"' });
  return points ?? [];
});

const shape = z.discriminatedUnion('kind', [
  fields({ kind: z.literal('rectangle'), x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  fields({ kind: z.literal('circle'), x: z.int(), y: z.int(), radius: z.int() }),
  fields({ kind: z.literal('polygon'), points: corners }),
]);
