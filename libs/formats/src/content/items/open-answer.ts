import { z } from 'zod';
import { contentId, fields, plain } from '../field-shapes';
import type { SharedFields } from './item-base';

/**
 * A text that people mark: `rubric` lists criteria with their levels, the lowest first; `words` says how long the text
 * should be.
 *
 * @example
 * openAnswer(sharedFields(names)).item.parse({ id: 'a', kind: 'open-answer', …, words: { most: 200 }, rubric: [{ id: 'tok', title: '…', levels: [{ id: 'ne', descriptor: '…', points: 0 }, …] }] });
 */
export function openAnswer({ base, bank }: SharedFields) {
  const level = fields({ id: contentId, descriptor: plain, points: z.int() });
  const own = {
    ...base,
    kind: z.literal('open-answer'),
    words: fields({ least: z.int().default(0), most: z.int() }),
    sample: z.string().trim().default(''),
    rubric: z.array(fields({ id: contentId, title: plain, levels: z.array(level) })),
    second_marking: z.boolean().default(false),
    threshold: z.int().default(0),
    disturbing: z.boolean().default(false),
  };
  const item = fields(own).transform(inDomain);
  return { item, bankItem: fields({ ...own, ...bank }).transform(inDomain) };
}

function inDomain<Written extends { readonly second_marking: boolean }>({ second_marking: secondMarking, ...item }: Written) {
  return { ...item, secondMarking };
}
