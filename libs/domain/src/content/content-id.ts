import { fold } from '../language/search-key';

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

/**
 * Proposes an id for what a person has named, in either script: its words without diacritics, at most 48 characters
 * of them, so that a number still fits behind. Empty when the name has neither letters nor digits.
 *
 * @example
 * proposeContentId('Разговор насамо, 2. део'); // 'razgovor-nasamo-2-deo'
 */
export function proposeContentId(name: string): string {
  const words = fold(name).match(/[a-z0-9]+/g) ?? [];
  return (
    words.reduce((id, word) => (`${id}-${word}`.length > 49 ? id : `${id}-${word}`), '').slice(1) ||
    (words[0] ?? '').slice(0, 48)
  );
}
