import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Files } from '../../core/files';
import { Submission } from '../../core/forms/submission';
import { ImportEntry } from './import-entry';
import { ImportStore, type OpenedImport } from './import-store';
import { RowList } from './row-list';
import { type ImportedRow, RowsStore } from './rows-store';

const verdicts = ['new', 'changed', 'same', 'double', 'refused'] as const;
const month = 30 * 24 * 60 * 60 * 1000;

/** What would become of each row before anything is written, with what a person decides and the way to apply it. */
@Component({
  selector: 'app-dry-run',
  imports: [
    TranslocoPipe,
    PluralPipe,
    NumberPipe,
    ClockPipe,
    LongDatePipe,
    ProblemNotice,
    ImportEntry,
    RowList,
  ],
  providers: [RowsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dry-run.html',
  styleUrl: './dry-run.css',
})
export class DryRun {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);
  private readonly language = inject(CurrentLanguage);
  protected readonly store = inject(ImportStore);
  protected readonly rows = inject(RowsStore);

  readonly import = input.required<OpenedImport>();
  readonly back = output();

  protected readonly verdicts = verdicts;
  protected readonly fetching = new Submission();
  protected readonly shown = computed(() => {
    const filter = this.rows.filter();
    return 'verdict' in filter ? filter.verdict : undefined;
  });
  /** Whoever a person has called another one is invited too; what was decided in the rows is counted by the server. */
  protected readonly decided = computed(
    () => this.import().verdicts.double - this.import().undecided,
  );
  /** What everybody of the list gets into. */
  protected readonly groupId = signal<string | null>(null);
  protected readonly courseId = signal<string | null>(null);
  protected readonly isSaying = computed(() => {
    const { verdicts: counts } = this.import();
    return counts.new + counts.changed + this.decided() > 0;
  });
  protected readonly nothing = computed(() => {
    const enters = this.groupId() !== null || this.courseId() !== null;
    return !this.isSaying() && !(enters && this.import().verdicts.same > 0);
  });
  /** The last day on which it can be taken back, if it is applied now. */
  protected readonly until = new Date(Date.now() + month).toISOString();

  constructor() {
    effect(() => this.rows.id.set(this.import().id));
  }

  protected show(verdict: ImportedRow['verdict'] | undefined): void {
    this.rows.filter.set(verdict === undefined ? {} : { verdict });
  }

  protected async apply(): Promise<void> {
    await this.store.apply({
      language: this.language.language(),
      groupId: this.groupId(),
      courseId: this.courseId(),
    });
  }

  protected async keepRefused(): Promise<void> {
    await this.fetching.run(async () => {
      const params = { import: this.import().id };
      const query = { language: this.language.language() };
      this.files.save(await this.api.call('imports.readRefusedRows', { params, query }));
    });
  }
}
