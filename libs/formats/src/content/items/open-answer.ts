import { z } from 'zod';
import { fields } from '../field-shapes';
import type { SharedFields } from './item-base';
import { markedFields, markInDomain } from './marked-fields';

/**
 * A text that people mark; `words` says how long it should be.
 *
 * @example
 * openAnswer(sharedFields(names)).item.parse({ id: 'a', kind: 'open-answer', …, words: { most: 200 }, rubric: [{ id: 'tok', title: '…', levels: [{ id: 'ne', descriptor: '…', points: 0 }, …] }] });
 */
export function openAnswer({ base, bank }: SharedFields) {
  const own = {
    ...base,
    ...markedFields(),
    kind: z.literal('open-answer'),
    words: fields({ least: z.int().default(0), most: z.int() }),
  };
  return {
    item: fields(own).transform(markInDomain),
    bankItem: fields({ ...own, ...bank }).transform(markInDomain),
  };
}
