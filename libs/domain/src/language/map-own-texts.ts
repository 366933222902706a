import type { ItemBase } from '../items/item-base';
import { mapOutcomes } from '../items/said-outcomes';
import type { TextChange } from './text-change';

/**
 * The texts that every question has, changed: what its illustration shows, what is asked, and what is said after answering.
 *
 * @example
 * mapOwnTexts(item, transliteration('sr-Cyrl')).prompt; // the prompt in Cyrillic
 */
export function mapOwnTexts({ illustration, prompt, feedback, outcomes }: ItemBase, { line, body }: TextChange): Omit<ItemBase, 'id'> {
  return { prompt: body(prompt), feedback: body(feedback), ...(illustration && { illustration: { ...illustration, alternative: line(illustration.alternative) } }), ...(outcomes && { outcomes: mapOutcomes(outcomes, body) }) };
}
