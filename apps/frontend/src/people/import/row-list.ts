import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { foldRows } from './fold-rows';
import { RowDetails } from './row-details';
import { type ImportedRow, RowsStore } from './rows-store';
import { WrittenInPipe } from '../../core/language/written-in.pipe';

/** Rows in the order of the file; runs in which nothing is to be looked at are counted until somebody opens them. */
@Component({
  selector: 'app-row-list',
  imports: [
    TranslocoPipe,
    PluralPipe,
    NumberPipe,
    PagedListView,
    ProblemNotice,
    RowDetails,
    WrittenInPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './row-list.html',
  styleUrl: './row-list.css',
})
export class RowList {
  protected readonly store = inject(RowsStore);

  readonly decidable = input(false);
  /** Rows tell what became of them, not what would. */
  readonly result = input(false);
  /** A row was decided about. */
  readonly decided = output();

  private readonly opened = signal<ReadonlySet<number>>(new Set());
  protected readonly shown = computed(() => {
    const rows = this.store.list.items();
    const isAll = Object.keys(this.store.filter()).length === 0;
    return isAll && !this.result() ? foldRows(rows, this.opened()) : rows.map((row) => ({ row }));
  });
  protected readonly tones: Readonly<Record<ImportedRow['verdict'], string>> = {
    new: 'pill fresh',
    changed: 'pill strong',
    same: 'pill',
    double: 'pill light',
    refused: 'pill bad',
  };

  protected unfold(from: number): void {
    this.opened.update((before) => new Set([...before, from]));
  }

  protected async decide(
    row: ImportedRow,
    {
      decision,
      member,
    }: { readonly decision: 'same' | 'other' | 'skip'; readonly member: string | null },
  ): Promise<void> {
    if (await this.store.decide(row, decision, member)) this.decided.emit();
  }
}
