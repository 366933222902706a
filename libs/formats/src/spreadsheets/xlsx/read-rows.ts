import { emptyCell, type SheetCell } from '../sheet-row';
import { readColumn } from './cell-place';
import { type CellSources, readCell } from './read-cell';
import type { XmlListener } from './walk-xml';

/** A row before its areas are filled and its cells judged. */
export interface WrittenRow {
  readonly number: number;
  readonly cells: readonly SheetCell[];
  readonly isHidden: boolean;
}

/** Gathers the rows of a sheet while it is walked through. */
export class RowGatherer implements XmlListener {
  private rows: WrittenRow[] = [];
  private number = 0;
  private isHidden = false;
  private cells: SheetCell[] = [];
  private column = 0;
  private cell = { type: 'n', style: 0 };
  private value = '';
  private inline = '';
  private formula: string | undefined;
  private isPronounced = false;

  /** @param columns that are kept of a row, and one more, by which it is known to be too long */
  constructor(
    private readonly sources: CellSources,
    private readonly columns: number,
  ) {}

  /** The rows that have ended since the last time. */
  take(): readonly WrittenRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, { r = '', t = 'n', s = '0', hidden }: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.number = Math.max(this.number + 1, Number(r) || 0);
      this.isHidden = hidden === '1' || hidden === 'true';
      this.cells = [];
      this.column = 0;
    }
    if (name === 'c') {
      this.column = Math.max(readColumn(r) ?? 0, this.column + 1);
      this.cell = { type: t, style: Number(s) };
      this.value = '';
      this.inline = '';
      this.formula = undefined;
    }
    if (name === 'f') this.formula = '';
    if (name === 'rPh') this.isPronounced = true;
  }

  close(name: string, text: string): void {
    if (name === 'v') this.value = text;
    if (name === 'f') this.formula = text;
    if (name === 't' && !this.isPronounced) this.inline += text;
    if (name === 'rPh') this.isPronounced = false;
    if (name === 'c') this.keep();
    if (name === 'row')
      this.rows.push({ number: this.number, cells: this.cells, isHidden: this.isHidden });
  }

  private keep(): void {
    const { value, inline, formula } = this;
    const cell = readCell({ ...this.cell, value, inline, formula }, this.sources);
    if (cell === emptyCell) return;
    const place = Math.min(this.column, this.columns + 1) - 1;
    while (this.cells.length < place) this.cells.push(emptyCell);
    this.cells[place] = cell;
  }
}
