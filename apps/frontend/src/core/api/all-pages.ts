/** One page of a list, and where the next begins; null after the last. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/**
 * Everything that a list has, for a choice that has to offer all of it.
 *
 * @example
 * readAllPages((page) => api.call('groups.listGroups', { query: { kind: 'by-hand', ...page } }, abortSignal));
 */
export async function readAllPages<Item>(
  read: (page: { readonly after: string | undefined; readonly limit: 100 }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await read({ after, limit: 100 });
    all.push(...items);
    after = next ?? undefined;
  } while (after !== undefined);
  return all;
}
