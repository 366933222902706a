import type { ZipArchive } from '../../zip/read-zip';
import { walkXml } from './walk-xml';

/** How a style shows a number: as such, as a day, as a time of the day, both, or with a fixed count of digits. */
export type NumberStyle =
  | { readonly shows: 'number' }
  | { readonly shows: 'day' | 'time' | 'day-and-time' }
  | { readonly shows: 'digits'; readonly count: number };

const plain: NumberStyle = { shows: 'number' };

/** Formats that workbooks name without writing them; those of dates in any language among them. */
const builtIn: readonly (readonly [number, number, NumberStyle])[] = [
  [14, 17, { shows: 'day' }],
  [18, 21, { shows: 'time' }],
  [22, 22, { shows: 'day-and-time' }],
  [27, 31, { shows: 'day' }],
  [32, 35, { shows: 'time' }],
  [36, 36, { shows: 'day' }],
  [45, 47, { shows: 'time' }],
  [50, 58, { shows: 'day' }],
];

/**
 * How each style of a workbook shows numbers, by its place.
 *
 * @example
 * (await readStyles(archive, 'xl/styles.xml'))[1]; // { shows: 'day' }
 */
export async function readStyles(
  archive: ZipArchive,
  path: string,
): Promise<readonly NumberStyle[]> {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isCells = false;
  const turns = walkXml(archive.pieces(path), {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') isCells = true;
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode ?? '');
      if (name === 'xf' && isCells) styles.push(styleOf(Number(numFmtId ?? 0), formats));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  while ((await turns.next()).done !== true);
  return styles;
}

function styleOf(id: number, formats: ReadonlyMap<number, string>): NumberStyle {
  const own = formats.get(id);
  if (own !== undefined) return readFormat(own);
  return builtIn.find(([first, last]) => id >= first && id <= last)?.[2] ?? plain;
}

/**
 * How a format shows a number. Whatever stands in quotes, behind a backslash or in brackets is not asked, but for hours
 * that are counted on.
 *
 * @example
 * readFormat('d. mmmm yyyy.'); // { shows: 'day' }
 * readFormat('0000000000000'); // { shows: 'digits', count: 13 }
 */
export function readFormat(format: string): NumberStyle {
  const [positive = ''] = format
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  const asked = positive.trim().toLowerCase();
  if (/^0{2,}$/.test(asked)) return { shows: 'digits', count: asked.length };
  if (asked === 'general' || /[#?]|^0|e[+-]/.test(asked)) return plain;
  // months and minutes are one letter: beside hours or seconds it is minutes
  const hasTime = /[hs]/.test(asked);
  const hasDay = /[yd]/.test(asked) || (!hasTime && asked.includes('m'));
  if (hasDay) return { shows: hasTime ? 'day-and-time' : 'day' };
  return hasTime ? { shows: 'time' } : plain;
}
