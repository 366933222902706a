/** An item, and whom it names as its enemies: ids of items or names of groups. */
export interface WithEnemies {
  readonly id: string;
  readonly enemies?: readonly string[];
}

/**
 * The marks of each item that has enemies: two items are enemies exactly when they share one. A group is a mark of all
 * who name it; who names another item shares a mark with that one alone.
 *
 * @param bank all items, because a name that is no item's id is a group
 * @example
 * markEnemies([{ id: 'a', enemies: ['b'] }, { id: 'b' }, { id: 'c', enemies: ['alone'] }]);
 * // Map { 'a' → ['a b'], 'b' → ['a b'] }
 */
export function markEnemies(bank: readonly WithEnemies[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(bank.map(({ id }) => id));
  const holders = new Map<string, Set<string>>();
  const hold = (mark: string, id: string) =>
    holders.set(mark, (holders.get(mark) ?? new Set()).add(id));
  for (const { id, enemies = [] } of bank) {
    for (const name of enemies) {
      if (name === id) continue;
      const pair = ids.has(name) ? [id, name].sort().join(' ') : undefined;
      hold(pair ?? name, id);
      if (pair !== undefined) hold(pair, name);
    }
  }
  const marks = new Map<string, string[]>();
  for (const [mark, held] of holders) {
    if (held.size > 1) for (const id of held) marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  return marks;
}

/**
 * The names that no other item answers to: no item has this id, and no other is in this group.
 *
 * @example
 * strayEnemies([{ id: 'a', enemies: ['b', 'gone'] }, { id: 'b' }]); // [{ item: 'a', name: 'gone' }]
 */
export function strayEnemies(
  bank: readonly WithEnemies[],
): { readonly item: string; readonly name: string }[] {
  const ids = new Set(bank.map(({ id }) => id));
  const members = new Map<string, Set<string>>();
  for (const { id, enemies = [] } of bank)
    for (const name of enemies) members.set(name, (members.get(name) ?? new Set()).add(id));
  return bank.flatMap(({ id, enemies = [] }) =>
    enemies
      .filter((name) => (ids.has(name) ? name === id : (members.get(name)?.size ?? 0) < 2))
      .map((name) => ({ item: id, name })),
  );
}
