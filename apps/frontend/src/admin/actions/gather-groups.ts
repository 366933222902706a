/**
 * Puts what belongs together under its key, both in the order in which they come.
 *
 * @example
 * gatherGroups(['ab', 'ac', 'b'], (text) => text.charAt(0)); // [['a', ['ab', 'ac']], ['b', ['b']]]
 */
export function gatherGroups<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): [string, readonly Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
