import type { Pen } from '../../../platform/pdf/pen';
import type { Measures } from './measures';
import { ornamentDrawing, rimsDrawing } from './ornament-drawing';

/** Where the text of a first page may begin, below its ornament: points from the upper edge. */
export const belowOrnament = 112;

/**
 * Frames a page of what is no certificate, in the colour of no one field: the first with a quiet ornament along its upper edge, the
 * others with lines alone.
 *
 * @param ornament the name that gives the ornament
 */
export function drawPageFrame(
  pen: Pen,
  ornament: string,
  page: Measures['page'],
  isFirst: boolean,
): void {
  const sheet = { orientation: 'portrait', page } as const;
  pen.drawing(
    isFirst ? ornamentDrawing({ ornament }, sheet, 'second') : rimsDrawing(page, undefined),
  );
}
