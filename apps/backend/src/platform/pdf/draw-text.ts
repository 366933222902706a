import { fontNamed } from './fonts';
import type { PlacedText } from './text-setting';

/** Puts a stretch of text on its place. */
export function drawText(
  file: PDFKit.PDFDocument,
  { text, font, size, colour, x, baseline }: PlacedText,
): void {
  file.registerFont(font, fontNamed(font)).font(font, size).fillColor(colour);
  file.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}
