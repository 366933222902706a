import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TableBlock } from '@svetionik/domain/course/block';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { limits } from '@svetionik/domain/checks/limits';
import { EntryTools } from '../../core/forms/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, replaced, removeEntry } from '../fields/lists';
import { RichTextField } from '../fields/rich-text-field';

/** A table, row by row. The first column names the row. */
@Component({
  selector: 'app-table-form',
  imports: [TranslocoPipe, EntryTools, LineField, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './table-form.html',
  styleUrls: ['./entry.css', './table-form.css'],
})
export class TableForm {
  readonly block = input.required<TableBlock>();
  readonly changed = output<TableBlock>();

  protected readonly sentence = limits.sentence;

  protected setColumn(place: number, column: string): void {
    this.write({ columns: replaced(this.block().columns, place, column) });
  }

  protected addColumn(): void {
    const { columns, rows } = this.block();
    this.write({ columns: [...columns, ''], rows: rows.map((cells) => [...cells, []]) });
  }

  protected moveColumn(from: number, to: number): void {
    const { columns, rows } = this.block();
    this.write({
      columns: moved(columns, from, to),
      rows: rows.map((cells) => moved(cells, from, to)),
    });
  }

  protected removeColumn(place: number): void {
    const { columns, rows } = this.block();
    this.write({
      columns: removeEntry(columns, place),
      rows: rows.map((cells) => removeEntry(cells, place)),
    });
  }

  protected setCell(row: number, place: number, cell: RichText): void {
    const cells = this.block().rows[row] ?? [];
    this.write({ rows: replaced(this.block().rows, row, replaced(cells, place, cell)) });
  }

  protected addRow(): void {
    this.write({ rows: [...this.block().rows, this.block().columns.map(() => [])] });
  }

  protected moveRow(from: number, to: number): void {
    this.write({ rows: moved(this.block().rows, from, to) });
  }

  protected removeRow(place: number): void {
    this.write({ rows: removeEntry(this.block().rows, place) });
  }

  private write(change: Partial<TableBlock>): void {
    this.changed.emit({ ...this.block(), ...change });
  }
}
