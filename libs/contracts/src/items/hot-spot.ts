import type { Shape } from '@svetionik/domain/items/hot-spot/shape';
import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';
import { pixels } from '../picture';
import { richText } from '../rich-text';
import { contentId } from '../values';
import { inBank, inStudy, itemBase, partId, presentedBase } from './item-base';
import { itemPicture } from './picture';

const kind = z.literal('hot-spot');
const point = z.object({ x: pixels, y: pixels });
const shape: z.ZodType<Shape> = z.discriminatedUnion('kind', [
  point.extend({ kind: z.literal('rectangle'), width: pixels, height: pixels }),
  point.extend({ kind: z.literal('circle'), radius: pixels }),
  z.object({ kind: z.literal('polygon'), points: z.array(point).max(40).readonly() }),
]);
const label = z.string().max(limits.line);
const regions = z
  .array(z.object({ id: contentId, label, shape, feedback: richText }))
  .max(20)
  .readonly();
const own = { picture: itemPicture.nullable(), several: z.boolean() };
const item = z.object({
  ...itemBase,
  kind,
  ...own,
  regions,
  key: z.array(partId).max(20).readonly(),
});

/** Regions to mark on a picture. */
export const hotSpot = {
  item,
  bankItem: item.extend(inBank),
  question: item.extend(inStudy),
  presented: z.object({
    ...presentedBase,
    kind,
    ...own,
    regions: z.array(z.object({ id: z.string(), label, shape })).readonly(),
  }),
  response: (part: z.ZodString) => z.object({ kind, regions: z.array(part).max(20).readonly() }),
};
