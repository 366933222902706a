import { openAnswerLimit } from '@svetionik/domain/items/open-answer/open-answer';
import { z } from 'zod';
import { inBank, itemBase, presentedBase } from './item-base';
import { criteria, peopleMark } from './rubric';
import { typedLines } from './typed';

const kind = z.literal('open-answer');
const words = z.object({
  least: z.number().int().min(0).max(2_000),
  most: z.number().int().min(0).max(2_000),
});
const item = z.object({ ...itemBase, kind, ...peopleMark, words });

/** Words written freely, which people mark. */
export const openAnswer = {
  item,
  bankItem: item.extend(inBank),
  presented: z.object({ ...presentedBase, kind, words, criteria }),
  response: () => z.object({ kind, text: typedLines(openAnswerLimit) }),
};
