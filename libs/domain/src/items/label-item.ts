import type { BankAttributes, Difficulty } from './bank-attributes';

/** What is to be changed of many items at once; what is left out stays as it is in each. */
export interface ItemLabels {
  readonly objective?: string | undefined;
  readonly difficulty?: Difficulty | undefined;
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
}

/** An item has so many tags at most. */
export const mostTags = 20;

/**
 * The item with other labels. Tags are added behind those it has; beyond {@link mostTags} none is.
 *
 * @example
 * labelItem({ ...item, tags: ['a'] }, { difficulty: 'hard', addTags: ['b'] }).tags; // ['a', 'b']
 */
export function labelItem<Item extends BankAttributes>(item: Item, labels: ItemLabels): Item {
  const { objective = item.objective, difficulty = item.difficulty } = labels;
  const before = item.tags ?? [];
  const kept = [...before, ...(labels.addTags ?? [])].filter(
    (tag) => !labels.removeTags?.includes(tag),
  );
  const tags = [...new Set(kept)].slice(0, mostTags);
  return { ...item, objective, difficulty, ...(item.tags || tags.length > 0 ? { tags } : {}) };
}
