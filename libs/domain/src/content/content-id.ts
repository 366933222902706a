/**
 * Whether a text can be an id within content: 1 to 64 lower-case letters, digits and single hyphens between them.
 *
 * @example
 * isContentId('opste-znanje'); // true
 * isContentId('Opšte znanje'); // false
 */
export function isContentId(text: string): boolean {
  return text.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
