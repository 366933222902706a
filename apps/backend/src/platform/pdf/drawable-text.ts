import { fontNamed, type FontName } from './fonts';

/** People write more than the fonts can draw, and words longer than a line. A space ends the text, because the next is read on. */
export function drawableText(text: string, font: FontName): string {
  const missing = new Set(fontNamed(font).missingFrom(text));
  return `${[...text].map((character) => (missing.has(character) ? '?' : character)).join('').replace(/\S{40}(?=\S)/gu, '$& ')} `;
}

/** Whether each of the fonts has all letters of a text. */
export function isDrawable(text: string, ...fonts: readonly FontName[]): boolean {
  return fonts.every((font) => fontNamed(font).missingFrom(text).length === 0);
}
