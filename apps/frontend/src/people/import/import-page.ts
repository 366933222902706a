import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { Notice } from '@svetionik/ui/feedback/notice';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ColumnsForm } from './columns-form';
import { DryRun } from './dry-run';
import { ImportResult } from './import-result';
import { ImportStore, type OpenedImport } from './import-store';
import { ImportSteps } from './steps';
import { WrittenInPipe } from '../../core/language/written-in.pipe';

const places: Readonly<Partial<Record<OpenedImport['state'], number>>> = {
  uploaded: 1,
  checking: 2,
  checked: 2,
  applying: 3,
  applied: 4,
  undoing: 4,
  undone: 4,
};

/** A list of people on its way: which column holds what, what would become of each row, and what has become of it. */
@Component({
  selector: 'app-people-import-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    NumberPipe,
    Bar,
    Notice,
    ProblemNotice,
    ImportSteps,
    ColumnsForm,
    DryRun,
    ImportResult,
    WrittenInPipe,
  ],
  providers: [ImportStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class PeopleImportPage {
  protected readonly store = inject(ImportStore);

  /** Id from the address. */
  readonly import = input.required<string>();
  /** The columns of a list that is checked already are looked at again. */
  protected readonly again = signal(false);
  protected readonly stage = computed(() => {
    const state = this.store.view()?.state;
    if (state === 'checked' && this.again()) return 'uploaded';
    return state;
  });
  protected readonly place = computed(() => {
    const stage = this.stage();
    return stage === undefined ? 0 : (places[stage] ?? 0);
  });

  constructor() {
    effect(() => this.store.id.set(this.import()));
  }
}
