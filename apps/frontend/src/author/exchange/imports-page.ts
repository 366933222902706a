import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { recogniseFormat } from '@svetionik/domain/exchange/recognise-format';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FileDrop } from '../../core/forms/file-drop';
import { Submission } from '../../core/forms/submission';
import { FramePlace } from '../../core/frame';
import { newId } from '../../core/new-id';
import { FormatChoice } from './format-choice';
import { ImportState, type ItemImport } from './import-state';

/** Of a file, in bytes; as the server has it. */
const most = 10_000_000;
/** Enough of a file to recognise its format, in bytes. */
const beginning = 65_536;

/** Where questions from files come into a bank: a file to choose, and the imports before it. */
@Component({
  selector: 'app-imports-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    ClockPipe,
    ShortDatePipe,
    PagedListView,
    ProblemNotice,
    FramePlace,
    FileDrop,
    FormatChoice,
    ImportState,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './imports-page.html',
  styleUrl: './exchange.css',
})
export class ImportsPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  // The same for every try, so that a file whose answer was lost does not come twice.
  private next = newId();

  /** Id from the address. */
  readonly bank = input.required<string>();

  protected readonly accept = '.gift,.txt,.csv,.tsv,.xml,.zip';
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly recognised = signal<ItemFormatName | undefined>(undefined);
  protected readonly format = signal<ItemFormatName | undefined>(undefined);
  protected readonly tooLarge = computed(() => (this.file()?.size ?? 0) > most);
  /** The file was sent for without saying what it is. */
  protected readonly asked = signal(false);
  protected readonly sending = new Submission();

  protected readonly title = signal('');
  protected readonly earlier = new PagedList<ItemImport>(async (after, signal) => {
    const page = await this.api.call(
      'exchange.listImports',
      { params: { bank: this.bank() }, query: { after } },
      signal,
    );
    this.title.set(page.bank.content.title);
    return page;
  });

  constructor() {
    effect(() => {
      this.bank();
      untracked(() => void this.earlier.restart());
    });
  }

  protected async choose(file: File): Promise<void> {
    this.next = newId();
    this.sending.clear();
    this.asked.set(false);
    this.file.set(file);
    const text = await file
      .slice(0, beginning)
      .text()
      .catch(() => '');
    if (this.file() !== file) return;
    this.recognised.set(recogniseFormat(file.name, text));
    this.format.set(this.recognised());
  }

  protected chooseFormat(format: ItemFormatName): void {
    this.next = newId();
    this.format.set(format);
  }

  protected async send(): Promise<void> {
    const [file, format] = [this.file(), this.format()];
    this.asked.set(format === undefined);
    if (file === undefined || format === undefined || this.tooLarge()) return;
    const params = { bank: this.bank(), import: this.next };
    const sent = await this.sending.run(() =>
      this.api.call('exchange.requestImport', { params, query: { format }, body: file }),
    );
    if (sent) await this.router.navigate(['/author/banks', params.bank, 'imports', params.import]);
  }
}
