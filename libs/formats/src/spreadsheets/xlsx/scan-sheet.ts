import type { ZipArchive } from '../../zip/read-zip';
import type { SpreadsheetLimits } from '../spreadsheet-limits';
import { SpreadsheetRefused } from '../spreadsheet-refused';
import { type CellRange, readRange } from './cell-place';
import { walkXml } from './walk-xml';

/** Merged areas that are read of one sheet. */
const most = 50_000;

/**
 * The cells of a sheet that are shown as one over several rows, from the first row down. They are written behind all rows,
 * for which reason a sheet is read twice; one of too many rows is refused before its end.
 *
 * @example
 * await scanSheet(archive, 'xl/worksheets/sheet1.xml', limits); // [{ firstRow: 2, lastRow: 5, firstColumn: 1, lastColumn: 1 }]
 */
export async function scanSheet(
  archive: ZipArchive,
  path: string,
  { rows: mostRows }: SpreadsheetLimits,
): Promise<readonly CellRange[]> {
  const ranges: CellRange[] = [];
  let rows = 0;
  let isHeld = false;
  const turns = walkXml(archive.pieces(path), {
    open(name, { ref = '' }) {
      const range = name === 'mergeCell' && ranges.length < most ? readRange(ref) : undefined;
      if (range !== undefined && range.lastRow > range.firstRow) ranges.push(range);
    },
    close(name, text) {
      if ((name === 'v' || name === 't') && text.trim() !== '') isHeld = true;
      if (name !== 'row') return;
      if (isHeld) rows += 1;
      isHeld = false;
    },
  });
  while ((await turns.next()).done !== true)
    if (rows > mostRows + 1)
      throw new SpreadsheetRefused({ code: 'too-many-rows', detail: String(mostRows) });
  return ranges.sort((one, other) => one.firstRow - other.firstRow);
}
