/**
 * An id of content as QTI takes it: one that begins with a digit gets an underscore.
 *
 * @example
 * toIdentifier('112-a'); // '_112-a'
 */
export function toIdentifier(id: string): string {
  return /^\d/.test(id) ? `_${id}` : id;
}

/**
 * The ids that are given, as QTI takes them; an empty one, as of a key that is not chosen, is left out.
 *
 * @example
 * toIdentifiers(['b', '', '112-a']); // ['b', '_112-a']
 */
export function toIdentifiers(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => id !== '').map(toIdentifier);
}

/**
 * The way back; identifiers of others stay as they are.
 *
 * @example
 * toContentId('_112-a'); // '112-a'
 */
export function toContentId(identifier: string): string {
  return /^_\d/.test(identifier) ? identifier.slice(1) : identifier;
}
