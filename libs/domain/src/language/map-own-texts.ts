import type { ItemBase } from '../items/item-base';
import { mapOutcomes } from '../items/said-outcomes';
import type { TextChange } from './text-change';

/**
 * The texts that every question has, changed: what is asked, and what is said after answering.
 *
 * @example
 * mapOwnTexts(item, transliteration('sr-Cyrl')).prompt; // the prompt in Cyrillic
 */
export function mapOwnTexts({ prompt, feedback, outcomes }: ItemBase, { body }: TextChange): Pick<ItemBase, 'prompt' | 'feedback' | 'outcomes'> {
  return { prompt: body(prompt), feedback: body(feedback), ...(outcomes && { outcomes: mapOutcomes(outcomes, body) }) };
}
