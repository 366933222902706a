import { z } from 'zod';
import { defineCase } from '../case-shapes';
import { fields } from '../field-shapes';
import type { SharedFields } from './item-base';

/**
 * A case as in a lesson, in which each choice has points besides, below zero for what does harm.
 *
 * @example
 * branchingCase(sharedFields(names)).item.parse({ id: 'a', kind: 'branching-case', …, vignette: '…', start: 'prijem', nodes: […] });
 */
export function branchingCase({ base, text, bank, names }: SharedFields) {
  const own = {
    ...base,
    kind: z.literal('branching-case'),
    vignette: text,
    ...defineCase(names, { points: z.int() }),
  };
  return { item: fields(own), bankItem: fields({ ...own, ...bank }) };
}
