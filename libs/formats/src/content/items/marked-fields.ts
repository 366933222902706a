import { z } from 'zod';
import { contentId, fields, plain } from '../field-shapes';

/**
 * The fields of an item that people mark: `rubric` lists criteria with their levels, the lowest first.
 *
 * @example
 * const own = { ...base, ...markedFields(), kind: z.literal('open-answer') };
 */
export function markedFields() {
  const level = fields({ id: contentId, descriptor: plain, points: z.int() });
  return {
    sample: z.string().trim().default(''),
    rubric: z.array(fields({ id: contentId, title: plain, levels: z.array(level) })),
    second_marking: z.boolean().default(false),
    threshold: z.int().default(0),
    disturbing: z.boolean().default(false),
  };
}

/**
 * The same with the names that the domain has.
 *
 * @example
 * markInDomain({ second_marking: true }); // { secondMarking: true }
 */
export function markInDomain<Written extends { readonly second_marking: boolean }>({
  second_marking: secondMarking,
  ...item
}: Written) {
  return { ...item, secondMarking };
}
