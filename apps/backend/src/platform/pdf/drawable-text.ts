import { fontNamed, type FontName } from './fonts';

/** People wrote more than the fonts can draw before that was refused, and write words longer than a line. A space ends the text, because the next is read on. */
export function drawableText(text: string, font: FontName): string {
  const missing = new Set(fontNamed(font).missingFrom(text));
  return `${[...text]
    .map((character) => (missing.has(character) ? '?' : character))
    .join('')
    .replace(/\S{40}(?=\S)/gu, '$& ')} `;
}
