import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FramePlace } from '../../core/frame';
import { UnopenedDraft } from '../opening/unopened-draft';
import { ExportChoice } from './export-choice';
import { ExportStore } from './export-store';
import { FormatChoice } from './format-choice';
import { NoteList } from './note-list';

/** Entries that are shown at once. */
const step = 50;

/** Where questions leave a bank: which ones, in which format, what that does not carry, and the file. */
@Component({
  selector: 'app-export-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    EmptyState,
    Notice,
    Skeleton,
    NumberPipe,
    PluralPipe,
    ProblemNotice,
    FramePlace,
    UnopenedDraft,
    ExportChoice,
    FormatChoice,
    NoteList,
  ],
  providers: [ExportStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './export-page.html',
  styleUrls: ['./exchange.css', './export-page.css'],
})
export class ExportPage {
  protected readonly store = inject(ExportStore);

  /** Id from the address. */
  readonly bank = input.required<string>();

  private readonly limit = linkedSignal({ source: this.store.report, computation: () => step });
  protected readonly told = computed(() =>
    (this.store.report()?.items ?? []).slice(0, this.limit()),
  );
  protected readonly hasMore = computed(
    () => (this.store.report()?.items.length ?? 0) > this.limit(),
  );

  constructor() {
    effect(() => this.store.id.set(this.bank()));
  }

  protected more(): void {
    this.limit.update((limit) => limit + step);
  }

  protected chooseFormat(format: ItemFormatName): void {
    this.store.saved.set(false);
    this.store.format.set(format);
  }
}
