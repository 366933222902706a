import { isContentId, proposeContentId } from '@svetionik/domain/content/content-id';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { BankAttributes } from '@svetionik/domain/items/bank-attributes';
import type { Option } from '@svetionik/domain/items/item-base';

/** What a bank asks of an item that comes from elsewhere, until its author says otherwise. */
const unsaid: BankAttributes = { points: 1, objective: '', difficulty: 'medium' };

/**
 * What every item needs, from what a file says of it.
 *
 * @param name the id that the file has for it, or its title
 * @example
 * draftBase('Prvi znak', prompt, []); // { id: 'prvi-znak', prompt, feedback: [], points: 1, objective: '', difficulty: 'medium' }
 */
export function draftBase(name: string, prompt: RichText, feedback: RichText) {
  return { id: idFor(name, prompt), prompt, feedback, ...unsaid };
}

function idFor(name: string, prompt: RichText): string {
  if (isContentId(name)) return name;
  return proposeContentId(name) || proposeContentId(plainText(prompt)) || 'pitanje';
}

/**
 * The name of a part by its place: a to z, then with a number.
 *
 * @example
 * partName(0); // 'a'
 */
export function partName(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : `${letter}${Math.floor(place / 26)}`;
}

/**
 * An option at a place, named by it.
 *
 * @example
 * optionAt(1, text, feedback); // { id: 'b', text, feedback }
 */
export function optionAt(place: number, text: RichText, feedback: RichText = []): Option {
  return { id: partName(place), text, feedback };
}
