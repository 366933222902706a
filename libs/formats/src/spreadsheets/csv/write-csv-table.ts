import type { CellValue, WrittenTable } from '../xlsx/write-xlsx';
import { writeCsv } from './write-csv';

/**
 * Writes the same table as `writeXlsx` does, as {@link writeCsv} writes rows: days as `2026-03-05`, and empty cells as empty texts.
 *
 * @example
 * for await (const piece of writeCsvTable({ columns: [{ heading: 'Ime', width: 9 }], rows: [['Ana']] })) out.write(piece);
 */
export function writeCsvTable({
  columns,
  rows,
}: Pick<WrittenTable, 'columns' | 'rows'>): AsyncGenerator<string, void, void> {
  return writeCsv(textsOf(columns, rows));
}

async function* textsOf(
  columns: WrittenTable['columns'],
  rows: WrittenTable['rows'],
): AsyncGenerator<string[]> {
  yield columns.map(({ heading }) => heading);
  for await (const cells of rows) yield cells.map(textOf);
}

function textOf(cell: CellValue): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.day : String(cell);
}
