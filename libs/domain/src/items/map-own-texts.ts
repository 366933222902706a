import { withIllustrations } from './illustrations';
import type { ItemBase } from './item-base';
import { mapOutcomes } from './said-outcomes';
import { mapPicture } from './map-picture';
import type { TextChange } from '../content/text-change';

/**
 * The texts that every question has, changed: what its illustrations show, what is asked, and what is said after answering.
 *
 * @example
 * mapOwnTexts(item, transliteration('sr-Cyrl')).prompt; // the prompt in Cyrillic
 */
export function mapOwnTexts(
  { illustration, illustrations = [], prompt, feedback, outcomes }: ItemBase,
  change: TextChange,
): Omit<ItemBase, 'id'> {
  return {
    ...(illustration && { illustration: mapPicture(illustration, change) }),
    ...withIllustrations(illustrations.map((each) => mapPicture(each, change))),
    prompt: change.body(prompt),
    feedback: change.body(feedback),
    ...(outcomes && { outcomes: mapOutcomes(outcomes, change.body) }),
  };
}
