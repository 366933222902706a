import type { FontName } from '../../../platform/pdf/fonts';
import { colours } from '../../documents';

/** A4, upright, in points. */
export const sheet = { width: 595.28, height: 841.89 };

/** Where text may stand, in points from the edges of the sheet. */
export const edge = { left: 62, top: 58, bottom: 70 };
export const width = sheet.width - 2 * edge.left;

/** How a text is set; `after` is what stands free below it, in points. */
export interface Style {
  readonly font: FontName;
  readonly size: number;
  readonly colour: string;
  readonly leading: number;
  readonly before: number;
  readonly after: number;
}

const { ink, soft } = colours;
const body = { font: 'serif', size: 10.8, colour: ink, leading: 1.38, before: 0 } as const;
const label = { font: 'sans', colour: soft, leading: 1.35, before: 0 } as const;

export const styles = {
  title: { font: 'serifLight', size: 28, colour: ink, leading: 1.15, before: 0, after: 6 },
  lead: { ...body, font: 'serifItalic', size: 12, colour: soft, after: 12 },
  2: { font: 'serifSemibold', size: 13.6, colour: ink, leading: 1.25, before: 12, after: 4 },
  3: { font: 'sansSemibold', size: 10.6, colour: ink, leading: 1.3, before: 8, after: 3 },
  body: { ...body, after: 6 },
  entry: { ...body, after: 3.4 },
  contact: { ...body, font: 'serifSemibold', size: 10.8, after: 0 },
  about: { ...label, size: 9.2, after: 0 },
  number: { ...label, font: 'sansSemibold', size: 12, colour: ink, after: 0 },
  missing: { ...label, size: 10, after: 0 },
  source: { ...label, size: 9.4, after: 2.5 },
  note: { ...label, size: 9.6, after: 4 },
} as const satisfies Record<string, Style>;

export const hairline = { colour: soft, width: 0.45 };
export const writingLine = { colour: soft, width: 0.6 };
