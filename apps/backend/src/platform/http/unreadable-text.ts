/** NUL, which no text of the database can hold, and half of a pair of UTF-16. */
const unreadable = /[\0\p{Cs}]/u;

/** Where in a value stands a text, or the name of a member, that nothing could store: `blocks.0.title`. */
export function unreadablePath(value: unknown, path: readonly string[] = []): string | undefined {
  if (typeof value === 'string') return unreadable.test(value) ? path.join('.') : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries<unknown>({ ...value })) {
    const found = unreadable.test(name)
      ? [...path, '(name)'].join('.')
      : unreadablePath(member, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
