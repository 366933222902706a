import type { FrozenProfile } from '@svetionik/domain/certificates/certificate-facts';

/** A sheet of A4 and where things stand on it, in points from its upper left corner. */
export interface Measures {
  readonly orientation: FrozenProfile['orientation'];
  readonly page: { readonly width: number; readonly height: number };
  readonly left: number;
  readonly right: number;
  /** The first baseline, and the lowest place of all. */
  readonly top: number;
  readonly bottom: number;
  /** The highest baseline of the title. */
  readonly title: number;
  /** Whether the line under the title may stand beside it. */
  readonly besideTitle: boolean;
  /** From the line under the title to the name. */
  readonly name: number;
  readonly nameLines: number;
  /** Where whoever signs begins, and how large a seal beside that is. */
  readonly signing: { readonly left: number; readonly sealRadius: number };
  /** Spare room goes to four places, at most so much to each. */
  readonly mostSpare: number;
  /** Which ornament the first page has: its own, or the quieter one of the second where texts need the room. */
  readonly ornament: 'first' | 'second';
  /** The second page. */
  readonly programme: { readonly left: number; readonly top: number };
}

/** Where a text may stand from left to right. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export const gutter = 24;
export const qrSize = 80;

const landscape: Measures = {
  orientation: 'landscape',
  page: { width: 841.89, height: 595.28 },
  left: 178,
  right: 788,
  top: 58,
  bottom: 541,
  title: 141,
  besideTitle: true,
  name: 47,
  nameLines: 2,
  signing: { left: 603, sealRadius: 46 },
  mostSpare: 20,
  ornament: 'first',
  programme: { left: 132, top: 74 },
};

const portrait: Measures = {
  orientation: 'portrait',
  page: { width: 595.28, height: 841.89 },
  left: 54,
  right: 541.3,
  top: 174,
  bottom: 788,
  title: 256,
  besideTitle: false,
  name: 44,
  nameLines: 3,
  signing: { left: 357.6, sealRadius: 36 },
  mostSpare: 46,
  ornament: 'first',
  programme: { left: 54, top: 124 },
};

/** For texts that have no room on those: upright below the larger ornament, across below the usual margin. */
const crowded = {
  landscape: { ...landscape, top: 48, name: 43 },
  portrait: { ...portrait, ornament: 'second', top: 118, title: 200, name: 40 },
} as const satisfies Readonly<Record<Measures['orientation'], Measures>>;

export const sheetMeasures = { landscape, portrait, crowded };

/** One of so many columns beside one another. */
export function placeColumn(
  { left, right }: Pick<Measures, 'left' | 'right'>,
  index: number,
  count: number,
): Column {
  const width = (right - left - gutter * (count - 1)) / count;
  return { x: left + index * (width + gutter), width };
}
