import { isContentId, proposeContentId } from '@svetionik/domain/content/content-id';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { BankAttributes } from '@svetionik/domain/items/bank-attributes';
import type { ItemBase, Option } from '@svetionik/domain/items/item-base';
import { type Outcome, outcomes } from '@svetionik/domain/items/outcome';

/** What a bank asks of an item that comes from elsewhere, until its author says otherwise. */
const unsaid: BankAttributes = { points: 1, objective: '', difficulty: 'medium' };

/**
 * How many words an open answer may have at most where a file does not say.
 *
 * @example
 * usualWords; // 500
 */
export const usualWords = 500;

/** What every item has, whatever its kind. */
export type DraftBase = ItemBase & BankAttributes;

/**
 * What every item needs, from what a file says of it.
 *
 * @param name the id that the file has for it, or its title
 * @example
 * draftBase('Prvi znak', prompt, []); // { id: 'prvi-znak', prompt, feedback: [], points: 1, objective: '', difficulty: 'medium' }
 */
export function draftBase(name: string, prompt: RichText, feedback: RichText): DraftBase {
  return { id: idFor(name, prompt), prompt, feedback, ...unsaid };
}

function idFor(name: string, prompt: RichText): string {
  if (isContentId(name)) return name;
  return proposeContentId(name) || proposeContentId(plainText(prompt)) || 'pitanje';
}

/**
 * What is said of each outcome; nothing where nothing is said of any.
 *
 * @example
 * collectOutcomes((outcome) => (outcome === 'wrong' ? again : [])); // { outcomes: { wrong: again } }
 */
export function collectOutcomes(said: (outcome: Outcome) => RichText): Pick<ItemBase, 'outcomes'> {
  const found = outcomes
    .map((outcome) => [outcome, said(outcome)] as const)
    .filter(([, text]) => plainText(text) !== '');
  return found.length > 0 ? { outcomes: Object.fromEntries(found) } : {};
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
 * createOption(1, { text, feedback }); // { id: 'b', text, feedback }
 */
export function createOption(place: number, shown: Omit<Option, 'id'>): Option {
  return { id: partName(place), ...shown };
}
