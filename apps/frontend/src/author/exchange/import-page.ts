import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FramePlace } from '../../core/frame';
import { UnopenedDraft } from '../opening/unopened-draft';
import { ImportConfirm } from './import-confirm';
import { ImportStage } from './import-stage';
import { ImportSummary } from './import-summary';
import { ImportStore } from './import-store';
import { ImportedQuestion } from './imported-question';

/** What a file would bring into a bank: how far reading is, what becomes of each question, and the way to add them. */
@Component({
  selector: 'app-import-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    NumberPipe,
    ProblemNotice,
    FramePlace,
    UnopenedDraft,
    ImportConfirm,
    ImportStage,
    ImportSummary,
    ImportedQuestion,
  ],
  providers: [ImportStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-page.html',
  styleUrls: ['./exchange.css', './import-page.css'],
})
export class ImportPage {
  protected readonly store = inject(ImportStore);
  private readonly top = viewChild<ElementRef<HTMLElement>>('top');
  private readonly heading = viewChild<ElementRef<HTMLElement>>('questions');

  /** Ids from the address. */
  readonly bank = input.required<string>();
  readonly import = input.required<string>();

  protected readonly last = computed(
    () => this.store.first() + (this.store.view()?.items.length ?? 0) - 1,
  );

  constructor() {
    effect(() => this.store.address.set({ bank: this.bank(), import: this.import() }));
  }

  /** Another page begins at its top, also for who does not see it. */
  protected turn(way: 'forward' | 'back'): void {
    this.store[way]();
    this.heading()?.nativeElement.focus();
  }

  /** The button goes away; how far it is stands at the top. */
  protected async confirm(): Promise<void> {
    if (await this.store.confirm()) this.top()?.nativeElement.focus();
  }
}
