import type { ItemKind } from './item-kind';
import { simpleKinds } from './simple-kinds';

type Kinds = typeof simpleKinds;

/** The name of a kind that is one question, graded by a key. */
export type SimpleKindName = keyof Kinds;

/** The item of each such kind, by its name. */
export type SimpleItemByKind = {
  readonly [Name in SimpleKindName]: Parameters<Kinds[Name]['grade']>[0];
};

type ResponseOf = { readonly [Name in SimpleKindName]: ReturnType<Kinds[Name]['key']> };
type AskedOf = { readonly [Name in SimpleKindName]: ReturnType<Kinds[Name]['ask']> };

/** One question, graded by a key. */
export type SimpleItem = SimpleItemByKind[SimpleKindName];

/** An answer to one. */
export type SimpleResponse = ResponseOf[SimpleKindName];

/** One as a learner sees it. */
export type AskedSimple = AskedOf[SimpleKindName];

type KindOf<Name extends SimpleKindName> = ItemKind<
  SimpleItemByKind[Name],
  ResponseOf[Name],
  AskedOf[Name]
>;

const kinds: { readonly [Name in SimpleKindName]: KindOf<Name> } = simpleKinds;

/**
 * What there is to know about the kind of a single question, or of an answer to one.
 *
 * @example
 * findSimpleKind(question).parts(question); // ['a', 'b', 'c']
 */
export function findSimpleKind<Name extends SimpleKindName>(value: {
  readonly kind: Name;
}): KindOf<Name> {
  return kinds[value.kind];
}
