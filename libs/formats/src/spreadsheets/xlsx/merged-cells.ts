import { emptyCell, type SheetCell } from '../sheet-row';
import type { CellRange } from './cell-place';

interface OpenArea {
  readonly lastRow: number;
  readonly cell: SheetCell;
}

/**
 * Gives the cells of an area that is shown as one what stands in its first, down its first column: whoever looks at the
 * sheet sees one institution beside five people. To the right nothing is repeated.
 */
export class MergedCells {
  private next = 0;
  /** By column; an area that begins within another takes its place. */
  private readonly open = new Map<number, OpenArea>();

  /** @param ranges from the first row down */
  constructor(private readonly ranges: readonly CellRange[]) {}

  /**
   * The cells of a row with those that it shows of areas that began before. Rows come in their order; one without cells of
   * its own stays empty.
   *
   * @example
   * new MergedCells([{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }]).fill(2, [cell]); // [cell]
   */
  fill(row: number, cells: readonly SheetCell[]): readonly SheetCell[] {
    for (let range = this.ranges[this.next]; range && range.firstRow <= row;) {
      this.begin(range, row, cells);
      this.next += 1;
      range = this.ranges[this.next];
    }
    if (cells.length === 0 || this.open.size === 0) return cells;
    const filled = [...cells];
    for (const [column, { lastRow, cell }] of this.open) {
      if (lastRow < row) this.open.delete(column);
      else filled[column - 1] = cell;
    }
    return Array.from(filled, (cell) => cell ?? emptyCell);
  }

  private begin(range: CellRange, row: number, cells: readonly SheetCell[]): void {
    const cell = cells[range.firstColumn - 1];
    if (range.firstRow !== row || cell === undefined || cell.text === '') return;
    this.open.set(range.firstColumn, { lastRow: range.lastRow, cell });
  }
}
