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
 * The way back; identifiers of others stay as they are.
 *
 * @example
 * toContentId('_112-a'); // '112-a'
 */
export function toContentId(identifier: string): string {
  return /^_\d/.test(identifier) ? identifier.slice(1) : identifier;
}
