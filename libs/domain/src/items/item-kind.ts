import type { RichText } from '../content/rich-text';
import type { TextChange } from '../content/text-change';
import type { PeopleMark } from '../rubric/people-mark';
import type { Problem } from '../checks/problem';
import type { Random } from '../random';
import type { ItemBase, Leeway, Remark } from './item-base';
import type { Marking } from './shares';

/**
 * Why a response is no answer to an item: it is of another kind, names an option that the item does not have,
 * names one twice or too many, leaves out what must be there, is too long, is no number, or is no place of the scale.
 * `final`: an earlier response has decided otherwise, and there is no way back.
 */
export type ResponseProblem =
  | 'wrong-kind'
  | 'unknown-option'
  | 'repeated-option'
  | 'too-many'
  | 'incomplete'
  | 'too-long'
  | 'not-a-number'
  | 'off-scale'
  | 'final';

/** How one learner sees an item: all its parts in their order, and what each is called. */
export interface Shown {
  readonly order: readonly string[];
  nameOf(id: string): string;
}

/** A question within an item that asks several: what it is worth beside the others, and how it went. */
export interface Section {
  readonly id: string;
  readonly points: number;
  /** The objective that it measures, where that is another than the one of the item. */
  readonly objective?: string;
  readonly answered: boolean;
  /** 0 to 1. */
  readonly fraction: number;
  readonly leeway: Leeway;
  /** What is said of the answer; without one, what is said of a wrong one. */
  readonly feedback: RichText;
}

/**
 * What there is to know about one kind of item: of what an author writes, what a learner is asked and what a learner
 * responds. A new kind is one folder with one of these and one line in `registry.ts`; callers use the functions beside
 * that file. The parts of an item are all that a response can name: options, or places in a text.
 *
 * @example
 * const singleChoice: ItemKind<SingleChoice, SingleChoiceResponse, AskedOptions<'single-choice'>> = { … };
 */
export interface ItemKind<Item extends ItemBase, Response, Asked> {
  /** What keeps the item from being published, beside its prompt, its feedback and its illustrations. */
  check(item: Item): readonly Problem[];
  /** Ids of all parts, as the author has them. */
  parts(item: Item): readonly string[];
  /** Ids of all parts in the order in which one learner sees them. */
  order(item: Item, random: Random): readonly string[];
  /** The same as their author wrote them; a kind of which that would give the key away lacks this. */
  written?(item: Item): readonly string[];
  /** What the learner is asked: no key, no feedback, and nothing that gives either away; the illustrations are the caller's. */
  ask(item: Item, shown: Shown): Asked;
  /** What is wrong with the response, or nothing. */
  checkResponse(item: Item, response: Response): ResponseProblem | undefined;
  /** Whether the response answers anything that is asked. An empty one takes an earlier one back. */
  isAnswered(response: Response): boolean;
  /** Whether it says all that is asked; a kind that asks one thing lacks this. */
  isComplete?(response: Response): boolean;
  /** The share of the points that the response earns, 0 to 1. The response has passed `checkResponse`. */
  grade(item: Item, response: Response): number;
  /** The questions within it and how each went; without a response none is answered. A kind that is one question lacks this. */
  sections?(item: Item, response: Response | undefined): readonly Section[];
  /**
   * Where what was decided is final: whether a response goes on from an earlier one. Null takes the answer back. A kind
   * whose answers may be changed lacks this.
   */
  goesOn?(earlier: Response, later: Response | null): boolean;
  /** How people mark it; a kind that is graded by its key lacks this. */
  markedBy?(item: Item): PeopleMark;
  /** A response that earns all the points; of an item that people mark, a sample of one. */
  key(item: Item): Response;
  /** What beside the key earns points, where that is more than the key. */
  leeway?(item: Item): Leeway;
  /** What a learner is told beforehand of how it is marked; a kind in which every answer is right or wrong lacks this. */
  marking?(item: Item): Marking | undefined;
  /** What is said of the parts after answering. */
  remarks(item: Item): readonly Remark[];
  /** The response in words. A part that the item does not have is left out. */
  summarise(item: Item, response: Response): readonly string[];
  /** The same response with the id of each part replaced. */
  rename(response: Response, nameOf: (id: string) => string): Response;
  /** The item with each of its texts changed; prompt, feedback and illustrations are the caller's. */
  mapTexts(item: Item, change: TextChange): Item;
  /** All that a learner reads beside the prompt, in any order: the same words are the same question. */
  words(item: Item): readonly string[];
}
