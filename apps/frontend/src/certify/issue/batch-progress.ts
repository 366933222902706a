import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Bar } from '@svetionik/ui/feedback/bar';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { BatchDocuments } from './batch-documents';
import { BatchesStore, type Failure } from './batches-store';
import type { Batch } from './issue-store';
import { OwnName } from '../own-name/own-name';

/** How far the documents of one click are, in a bar and in words; what failed stands below it, by name. */
@Component({
  selector: 'app-batch-progress',
  imports: [
    TranslocoPipe,
    Bar,
    NameTextPipe,
    PluralPipe,
    RegisterNumberPipe,
    TextInScript,
    BatchDocuments,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [RegisterNumberPipe, TranslocoPipe],
  templateUrl: './batch-progress.html',
  styleUrl: './batch-progress.css',
})
export class BatchProgress {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly ownName = inject(OwnName);
  private readonly transloco = inject(TranslocoPipe);
  private readonly registerNumber = inject(RegisterNumberPipe);
  protected readonly store = inject(BatchesStore);

  readonly batch = input.required<Batch>();
  /** Another administrator approves: to annul is proposed on the page of the certificate. */
  readonly proposes = input(false);
  /** A certificate was annulled: its person waits again. */
  readonly annulled = output();

  private readonly section = viewChild.required<ElementRef<HTMLElement>>('section');

  protected readonly done = computed(() => this.batch().size - this.batch().waiting);
  protected readonly failures = computed(() => this.store.failures().get(this.batch().id) ?? []);
  protected readonly finished = computed(() => this.batch().waiting === 0);

  /** Leads to what was just begun. */
  focus(): void {
    this.section().nativeElement.focus();
  }

  protected round(seconds: number): number {
    return Math.round(seconds / 60);
  }

  protected async annul(failure: Failure): Promise<void> {
    if (this.proposes()) {
      await this.router.navigate(['/certify/register', failure.certificate]);
      return;
    }
    if (!(await this.ownName.ensure())) return;
    const number = this.registerNumber.transform(failure);
    const say = (key: string) => this.transloco.transform(`certify.batch.annul.${key}`, { number });
    if (
      !(await this.dialogs.ask({
        title: say('title'),
        text: say('text'),
        confirm: say('confirm'),
        tone: 'danger',
      }))
    )
      return;
    if (await this.store.annul(failure)) this.annulled.emit();
  }
}
