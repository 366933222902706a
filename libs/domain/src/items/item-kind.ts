import type { Random } from '../random';
import type { Item, Response } from './item';

/** The name of a kind of item: `single-choice`, `multiple-choice` or `ordering`. */
export type ItemKindName = Item['kind'];

/** The item of each kind, by its name. */
export type ItemOf = { readonly [Name in ItemKindName]: Extract<Item, { kind: Name }> };

/** The response of each kind, by its name. */
export type ResponseOf = { readonly [Name in ItemKindName]: Extract<Response, { kind: Name }> };

/**
 * Why a response is no answer to an item: it is of another kind, names an option that the item does not have,
 * names one twice, or leaves out what must be there.
 */
export type ResponseProblem = 'wrong-kind' | 'unknown-option' | 'repeated-option' | 'incomplete';

/** What is wrong with the key that an author gave: none, an option that does not exist, the same one twice. */
export type KeyProblem = 'key-missing' | 'key-unknown' | 'key-repeated';

/**
 * What there is to know about one kind of item. A new kind is one folder with one of these, and one line in
 * `kinds.ts`; callers use the functions beside that file.
 *
 * @example
 * const singleChoice: ItemKind<'single-choice'> = { optionCount: { least: 2, most: 8 }, ... };
 */
export interface ItemKind<Name extends ItemKindName> {
  /** How many options an item may have. */
  readonly optionCount: { readonly least: number; readonly most: number };
  /** What is wrong with the item's key; nothing when it can be graded by it. */
  checkKey(item: ItemOf[Name]): readonly KeyProblem[];
  /** Ids of the options that are right, in the right order where order matters. */
  key(item: ItemOf[Name]): readonly string[];
  /** What is wrong with the response, or nothing. */
  checkResponse(item: ItemOf[Name], response: ResponseOf[Name]): ResponseProblem | undefined;
  /** The share of the points that the response earns, 0 to 1. The response has passed `checkResponse`. */
  grade(item: ItemOf[Name], response: ResponseOf[Name]): number;
  /** Ids of all options in the order in which one learner sees them. */
  order(item: ItemOf[Name], random: Random): readonly string[];
  /** Ids of the options that the response names, in its order. */
  chosen(response: ResponseOf[Name]): readonly string[];
  /** The same response with each option id replaced. */
  rename(response: ResponseOf[Name], nameOf: (id: string) => string): ResponseOf[Name];
}
