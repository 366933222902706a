import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ImportStore, type OpenedImport } from './import-store';
import { RowList } from './row-list';
import { type RowFilter, RowsStore } from './rows-store';

const outcomes = ['invited', 'open', 'member', 'changed', 'same', 'gone', 'left'] as const;
const undone = ['withdrawn', 'ended', 'restored', 'kept'] as const;

/** What has become of an import, with the way back for a month; and what of it was kept when it was taken back. */
@Component({
  selector: 'app-import-result',
  imports: [TranslocoPipe, PluralPipe, NumberPipe, LongDatePipe, InScriptPipe, Notice, RowList],
  providers: [RowsStore, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-result.html',
  styleUrl: './dry-run.css',
})
export class ImportResult {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);
  protected readonly store = inject(ImportStore);
  protected readonly rows = inject(RowsStore);

  readonly import = input.required<OpenedImport>();

  protected readonly isUndone = computed(() => this.import().state === 'undone');
  protected readonly kinds = computed(() =>
    (this.isUndone() ? undone : outcomes).filter((kind) => this.import().results[kind] > 0),
  );
  protected readonly shown = computed(
    () => Object.values<string | undefined>(this.rows.filter())[0],
  );
  protected readonly canUndo = computed(() => {
    const { undoUntil } = this.import();
    return undoUntil !== null && undoUntil > new Date().toISOString();
  });

  constructor() {
    effect(() => this.rows.id.set(this.import().id));
  }

  protected show(kind: (typeof outcomes)[number] | (typeof undone)[number] | undefined): void {
    this.rows.filter.set(filterOf(kind));
  }

  protected async undo(): Promise<void> {
    const say = (key: string) => this.transloco.transform(`imports.askUndo.${key}`);
    const question = { title: say('title'), text: say('text'), confirm: say('confirm') };
    if (await this.dialogs.ask(question)) await this.store.undo();
  }
}

function filterOf(
  kind: (typeof outcomes)[number] | (typeof undone)[number] | undefined,
): RowFilter {
  const outcome = outcomes.find((each) => each === kind);
  if (outcome !== undefined) return { outcome };
  const way = undone.find((each) => each === kind);
  return way === undefined ? {} : { undone: way };
}
