/** The list with the entry at `from` moved to `to`; the same list where that is outside of it. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** The list with another entry in a place. */
export function replaced<Entry>(
  list: readonly Entry[],
  place: number,
  entry: Entry,
): readonly Entry[] {
  return list.map((each, at) => (at === place ? entry : each));
}

/** The list without the entry in a place. */
export function removeEntry<Entry>(list: readonly Entry[], place: number): readonly Entry[] {
  return list.filter((_, at) => at !== place);
}

/** A new id within content: what it is, and four characters that no other has. */
export function newContentId(kind: string, taken: readonly string[] = []): string {
  const characters = crypto.getRandomValues(new Uint8Array(4));
  const id = `${kind}-${[...characters].map((byte) => (byte % 36).toString(36)).join('')}`;
  return taken.includes(id) ? newContentId(kind, taken) : id;
}
