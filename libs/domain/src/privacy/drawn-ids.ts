const drawn = String.raw`[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`;
const whole = new RegExp(`^${drawn}$`, 'i');
/** As JSON has it; of its digits no number can be made, but one of 2005 looks like a personal number by chance. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const within = new RegExp(`(?<![0-9a-z])${drawn}(?![0-9a-z])`, 'gi');

/**
 * Whether a text is an id that a program drew or an instant that it took, which nobody has written.
 *
 * @example
 * isOfProgram('01990000-0000-7000-8000-00000000ffff'); // true
 * isOfProgram('2026-12-02T10:00:00.000Z'); // true
 */
export function isOfProgram(text: string): boolean {
  return whole.test(text) || instant.test(text);
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
