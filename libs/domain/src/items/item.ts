import type { RichText } from '../content/rich-text';

/** An answer to choose. `feedback` says why it is right or what it would lead to. */
export interface Option {
  /** Stable within the item; 1 to 64 of `a-z0-9-`. */
  readonly id: string;
  readonly text: RichText;
  readonly feedback: RichText;
}

interface ItemBase {
  /** Stable within its bank or module; 1 to 64 of `a-z0-9-`. */
  readonly id: string;
  readonly prompt: RichText;
  /** Said after answering, whatever was chosen. */
  readonly feedback: RichText;
}

/** Exactly one of 2 to 8 options is right. */
export interface SingleChoice extends ItemBase {
  readonly kind: 'single-choice';
  readonly options: readonly Option[];
  readonly key: string;
}

/**
 * One or more of 2 to 8 options are right.
 * `scoring`: `all` gives the points only for exactly the key; `balanced` gives
 * (right − wrong) / number of right, never below zero.
 */
export interface MultipleChoice extends ItemBase {
  readonly kind: 'multiple-choice';
  readonly options: readonly Option[];
  readonly key: readonly string[];
  readonly scoring: 'all' | 'balanced';
}

/** Put 3 to 8 entries in order; `options` stand in the right order, each shown shuffled. */
export interface Ordering extends ItemBase {
  readonly kind: 'ordering';
  readonly options: readonly Option[];
}

/** A question with its key and feedback. */
export type Item = SingleChoice | MultipleChoice | Ordering;

/** A question inside a lesson: graded in the browser, never scored. */
export type PracticeItem = Item;

/** A question of a bank: graded on the server only. `points` is a whole number from 1 to 10. */
export type AssessmentItem = Item & {
  readonly points: number;
  /** Id of the course objective that it measures. */
  readonly objective: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
};

/**
 * What the learner sees of a bank item: no key, no feedback, nothing that gives either away. Options are named by
 * the places they are shown in, "1" to "8", and so are the responses to it (see `present`).
 */
export interface PresentedItem {
  readonly id: string;
  readonly kind: Item['kind'];
  readonly prompt: RichText;
  readonly options: readonly { readonly id: string; readonly text: RichText }[];
  readonly points: number;
}

/** An answer: the chosen option, the chosen options, or all options in the chosen order. */
export type Response =
  | { readonly kind: 'single-choice'; readonly choice: string }
  | { readonly kind: 'multiple-choice'; readonly choices: readonly string[] }
  | { readonly kind: 'ordering'; readonly order: readonly string[] };
