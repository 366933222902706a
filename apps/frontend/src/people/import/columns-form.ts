import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  findColumnProblem,
  type ImportField,
  importFields,
} from '@svetionik/domain/people/import-fields';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { BeforeCheck } from './before-check';
import { ImportStore, type OpenedImport } from './import-store';
import { WrittenInPipe } from '../../core/language/written-in.pipe';

/** A column is left out, or nobody has said yet what it holds. */
type Choice = ImportField | 'none' | 'open';

/** Says what each column holds, beside three of its cells; nothing is checked until the last one is decided. */
@Component({
  selector: 'app-columns-form',
  imports: [TranslocoPipe, PluralPipe, WrittenInPipe, BeforeCheck],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './columns-form.html',
  styleUrl: './columns-form.css',
})
export class ColumnsForm {
  protected readonly store = inject(ImportStore);

  readonly import = input.required<OpenedImport>();
  /** The rows are being checked. */
  readonly checked = output();

  protected readonly fields = importFields;
  protected readonly place = linkedSignal(
    () =>
      this.import().sheet ??
      this.import().sheets.findIndex(({ hidden, rows }) => !hidden && rows > 0),
  );
  protected readonly sheet = computed(() => this.import().sheets[Math.max(0, this.place())]);
  /** What was said before, or is proposed; of a remembered or a decided list nothing is open. */
  protected readonly choices = linkedSignal<readonly Choice[]>(() => {
    const { sheet, fields } = this.import();
    if (fields !== null && sheet === this.place()) return fields.map((field) => field ?? 'none');
    const { proposal = [], remembered = false, columns = [] } = this.sheet() ?? {};
    return proposal.map(
      (field, index) => field ?? (remembered || columns[index]?.filled === 0 ? 'none' : 'open'),
    );
  });
  protected readonly open = computed(() =>
    this.choices().flatMap((choice, index) => (choice === 'open' ? [letter(index)] : [])),
  );
  private readonly chosen = computed(() =>
    this.choices().map((choice) => (choice === 'none' || choice === 'open' ? null : choice)),
  );
  protected readonly problem = computed(() => findColumnProblem(this.chosen()));
  protected readonly formulas = computed(
    () => this.sheet()?.columns.reduce((sum, { formulas }) => sum + formulas, 0) ?? 0,
  );
  /** How many of the names are in which script; the fullest column of a name tells. */
  protected readonly scripts = computed(() => {
    const columns = this.sheet()?.columns ?? [];
    const places = this.choices().findIndex((choice) => choice === 'surname' || choice === 'name');
    const column = columns[places];
    return column && { cyrillic: column.cyrillic, latin: column.filled - column.cyrillic };
  });

  protected letter(index: number): string {
    return letter(index);
  }

  protected say(index: number, value: string): void {
    const choice =
      importFields.find((field) => field === value) ?? (value === 'none' ? value : 'open');
    this.choices.update((all) => all.map((each, place) => (place === index ? choice : each)));
  }

  protected taken(field: ImportField, index: number): boolean {
    return this.choices().some((each, place) => each === field && place !== index);
  }

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    if (this.open().length > 0 || this.problem() !== undefined) return;
    if (await this.store.check(Math.max(0, this.place()), this.chosen())) this.checked.emit();
  }
}

/** The letter by which table programs name a column. */
function letter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
