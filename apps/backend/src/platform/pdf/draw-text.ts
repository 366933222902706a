import { fontNamed, findManner } from './fonts';
import type { PlacedText } from './text-setting';

/** Puts a stretch of text on its place. */
export function drawText(
  file: PDFKit.PDFDocument,
  { text, font, size, colour, x, baseline }: PlacedText,
): void {
  const { file: source, features, tracking } = findManner(font);
  file.registerFont(source, fontNamed(font)).font(source, size).fillColor(colour);
  file.text(text, x, baseline, {
    lineBreak: false,
    baseline: 'alphabetic',
    ...(features.length > 0 && { features: [...features] }),
    ...(tracking > 0 && { characterSpacing: tracking * size }),
  });
}
