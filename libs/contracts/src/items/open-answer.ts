import { openAnswerLimit } from '@svetionik/domain/items/open-answer/open-answer';
import { z } from 'zod';
import { inBank, itemBase, presentedBase } from './item-base';
import { peopleMark } from './rubric';
import { typedLines } from './typed';

const kind = z.literal('open-answer');
const words = z.object({ least: z.number().int().min(0).max(2_000), most: z.number().int().min(0).max(2_000) });
const item = z.object({ ...itemBase, kind, ...peopleMark, sample: z.string().max(openAnswerLimit), words });

/** Words written freely, which people mark. */
export const openAnswer = {
  item,
  bankItem: item.extend(inBank),
  presented: z.object({ ...presentedBase, kind, words, criteria: z.array(z.object({ title: z.string(), points: z.number() })).readonly() }),
  response: () => z.object({ kind, text: typedLines(openAnswerLimit) }),
};
