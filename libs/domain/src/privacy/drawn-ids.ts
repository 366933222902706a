const drawn = String.raw`[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`;
const whole = new RegExp(`^${drawn}$`, 'i');
const within = new RegExp(`(?<![0-9a-z])${drawn}(?![0-9a-z])`, 'gi');

/**
 * Whether a text is an id that a program drew.
 *
 * @example
 * isDrawn('01990000-0000-7000-8000-00000000ffff'); // true
 */
export function isDrawn(text: string): boolean {
  return whole.test(text);
}

/**
 * Finds ids that a program drew, as addresses of this site hold them: whatever they look like, they are nobody's number.
 *
 * @example
 * findDrawnIds('/learn/01990000-0000-7000-8000-00000000ffff'); // [{ start: 7, end: 43 }]
 */
export function findDrawnIds(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(within)].map(({ 0: id, index }) => ({
    start: index,
    end: index + id.length,
  }));
}
