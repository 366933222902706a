/**
 * The text with another letter at one place, by default within a signature at its end. A fixed letter would now and
 * then be the one that stands there, above all in the last letters, most bits of which are always 0.
 */
export function damaged(text: string, place = -40): string {
  const at = place < 0 ? text.length + place : place;
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
}
