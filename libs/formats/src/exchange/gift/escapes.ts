/** What GIFT gives a meaning, in the order in which it stands for private characters while a question is read. */
const special = ['\\', ':', '#', '=', '{', '}', '~', 'n'] as const;
const firstPrivate = 0xf0000;

/**
 * Puts private characters in the place of escaped ones, so that what is left has its meaning.
 *
 * @example
 * hideEscaped('5 \\= 5').includes('='); // false
 */
export function hideEscaped(text: string): string {
  return text.replace(/\\([\\:#={}~n])/g, (_, character: string) =>
    String.fromCodePoint(firstPrivate + special.findIndex((each) => each === character)),
  );
}

/**
 * Puts the characters back that {@link hideEscaped} took away, without their backslash.
 *
 * @example
 * showEscaped(hideEscaped('5 \\= 5')); // '5 = 5'
 */
export function showEscaped(text: string): string {
  return text.replace(/[\u{F0000}-\u{F0007}]/gu, (character) => {
    const escaped = special[(character.codePointAt(0) ?? firstPrivate) - firstPrivate] ?? '';
    return escaped === 'n' ? '\n' : escaped;
  });
}

/**
 * Writes a text so that GIFT reads it as nothing but text.
 *
 * @example
 * escapeGift('5 = 5\n{a}'); // '5 \\= 5\\n\\{a\\}'
 */
export function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}
