/**
 * Every text within a value, for the guard against personal numbers. The runs of a rich text are read as one, so that
 * a change of emphasis hides nothing; hashes are left out.
 *
 * @example
 * textsIn({ title: 'a', body: [{ kind: 'paragraph', runs: [{ text: 'b' }, { text: 'c', strong: true }] }] });
 * // ['a', 'paragraph', 'bc']
 */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every(isRun)) return [value.map(({ text }) => text).join(''), ...value.flatMap(({ link }) => link ?? [])];
  return Object.entries<unknown>({ ...value }).flatMap(([name, member]) => (name === 'hash' ? [] : textsIn(member)));
}

function isRun(value: unknown): value is { text: string; link?: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && !('id' in value);
}
