import { withIllustrations, listIllustrations } from '@svetionik/domain/items/illustrations';
import type { Item, ItemKindName } from '@svetionik/domain/items/item';
import { newContentId } from '../fields/lists';
import type { AuthorKind } from './author-kind';
import { authorKinds } from './registry';

/** How authors write the kind of a question. */
export function findAuthorKind<Name extends ItemKindName>({
  kind,
}: {
  readonly kind: Name;
}): AuthorKind<Name> {
  return authorKinds[kind];
}

/** A question without words, with a place for each thing that it needs. */
export function newItem(kind: ItemKindName, id = newContentId('pitanje')): Item {
  return authorKinds[kind].make({ id, prompt: [], feedback: [], options: [], right: [] });
}

/** The same words as a question of another kind; what was right stays so as far as the kind can say it. */
export function asKind(item: Item, kind: ItemKindName): Item {
  const { id, prompt, feedback, outcomes } = item;
  return {
    ...authorKinds[kind].make({ id, prompt, feedback, ...findAuthorKind(item).words(item) }),
    ...withIllustrations(listIllustrations(item)),
    ...(outcomes && { outcomes }),
  };
}
