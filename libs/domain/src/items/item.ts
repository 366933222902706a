import type { BankAttributes } from './bank-attributes';
import type { itemKinds } from './registry';

type Kinds = typeof itemKinds;

/** The name of a kind of item, such as `single-choice`. */
export type ItemKindName = keyof Kinds;

/** The item of each kind, by its name. */
export type ItemByKind = { readonly [Name in ItemKindName]: Parameters<Kinds[Name]['grade']>[0] };

/** The response of each kind, by its name. */
export type ResponseByKind = { readonly [Name in ItemKindName]: ReturnType<Kinds[Name]['key']> };

/** What a learner is asked in each kind, by its name. */
export type AskedByKind = { readonly [Name in ItemKindName]: ReturnType<Kinds[Name]['ask']> };

/** A question with its key and feedback. */
export type Item = ItemByKind[ItemKindName];

/** An answer. Parts of the item are named by their ids, or by their places where the item was presented. */
export type Response = ResponseByKind[ItemKindName];

/** A question as a learner sees it: no key, no feedback, nothing that gives either away. */
export type AskedItem = AskedByKind[ItemKindName];

/** A question inside a lesson: graded in the browser, never scored. */
export type PracticeItem = Item;

/** A question of a bank: graded on the server only. */
export type AssessmentItem = Item & BankAttributes;

/**
 * What the learner sees of a bank item. Its parts are named by the places they are shown in, "1", "2" and so on, and so
 * are the responses to it (see `present`).
 */
export type PresentedItem = AskedItem &
  Pick<BankAttributes, 'points' | 'mustPass' | 'asksConfidence'>;
