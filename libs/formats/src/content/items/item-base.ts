import { z } from 'zod';
import { contentId, fields, richText, type KnownNames } from '../field-shapes';

/**
 * The fields that items have in common: of every item (`base`), of one with options, and of an item of a bank.
 *
 * @example
 * const { base, options } = sharedFields(names);
 */
export function sharedFields(names: KnownNames) {
  const text = richText(names);
  return {
    text,
    base: { id: contentId, prompt: text, feedback: text },
    options: z.array(fields({ id: contentId, text, feedback: text })),
    bank: { points: z.int(), objective: contentId, difficulty: z.enum(['easy', 'medium', 'hard']) },
  };
}

/** What {@link sharedFields} gives. */
export type SharedFields = ReturnType<typeof sharedFields>;
