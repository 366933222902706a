import type { Picture } from '../content/picture';
import type { RichText } from '../content/rich-text';
import type { Outcome } from './outcome';
import type { Marking, WrittenShare } from './shares';

/**
 * What every item has.
 *
 * @example
 * const base: ItemBase = { id: 'zd-01', prompt, feedback };
 */
export interface ItemBase {
  /** Stable within its bank or module; 1 to 64 of `a-z0-9-`. */
  readonly id: string;
  /** As a question was stored while it could have one picture; both are read through `illustrationsOf`. */
  readonly illustration?: Picture;
  /** Stand above the prompt in their order; four at most. */
  readonly illustrations?: readonly Picture[];
  readonly prompt: RichText;
  /** Said after answering, whatever was answered. */
  readonly feedback: RichText;
  /** Said before that, where the answer turned out so; an author may leave out any. */
  readonly outcomes?: { readonly [Name in Outcome]?: RichText };
}

/** An answer to choose. `feedback` says why it is right or what it would lead to. */
export interface Option {
  /** Stable within the item; 1 to 64 of `a-z0-9-`. */
  readonly id: string;
  /** Stands above the text, which may be empty where the picture has words of its own. */
  readonly picture?: Picture;
  readonly text: RichText;
  readonly feedback: RichText;
}

/** An option as a learner sees it. */
export interface AskedOption {
  readonly id: string;
  readonly picture?: Picture;
  readonly text: RichText;
}

/** What is said of a part of an item after answering. */
export interface Remark {
  readonly id: string;
  readonly feedback: RichText;
}

/**
 * What beside the key earns all the points: other accepted answers, or a number no further from the key than `tolerance`.
 * And what earns a share of them, or takes one away.
 */
export interface Leeway {
  readonly accepted?: readonly string[];
  readonly tolerance?: number;
  readonly shares?: readonly WrittenShare[];
}

/** What a learner is asked, of any kind: no key, no feedback, nothing that gives either away. */
export interface AskedBase<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
  readonly illustrations?: readonly Picture[];
  readonly prompt: RichText;
  /** How it is marked, where that is more than right or wrong. */
  readonly marking?: Marking;
}

/** A question with options, as a learner sees it. */
export interface AskedOptions<Kind extends string> extends AskedBase<Kind> {
  readonly options: readonly AskedOption[];
}
