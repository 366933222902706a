import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../core/api/problem-notice';
import { documentWords, titleLabel } from './certified-words';
import { CheckFacts } from './check-facts';
import { DocumentComparison } from './document-comparison';
import { DocumentSignature } from './document-signature';
import { toNavigation } from './code-address';
import { isSuperseded, judgeFile } from './file-outcome';
import { FileStore } from './file-store';
import { type CompareName, HolderCheck } from './holder-check';
import { OutcomeCard } from './outcome-card';
import { RecordFacts } from './record-facts';

/** The check of a kept file, chosen, dropped or pasted as text, which does not leave the browser, and of what it is worth today. */
@Component({
  selector: 'app-file-check',
  imports: [
    RouterLink,
    TranslocoPipe,
    Field,
    FieldControl,
    LongDatePipe,
    TextInScript,
    ProblemNotice,
    CheckFacts,
    DocumentComparison,
    DocumentSignature,
    HolderCheck,
    OutcomeCard,
    RecordFacts,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [FileStore],
  templateUrl: './file-check.html',
  styleUrl: './file-check.css',
})
export class FileCheck {
  private readonly router = inject(Router);
  protected readonly store = inject(FileStore);
  protected readonly over = signal(false);
  protected readonly nothingPasted = signal(false);
  protected readonly judgeFile = judgeFile;
  protected readonly isSuperseded = isSuperseded;
  protected readonly titleLabel = titleLabel;
  protected readonly documentWords = documentWords;

  protected readonly compare = computed<CompareName>(() => {
    const check = this.store.check();
    return (name) => ({
      kind: 'isNamed' in check && check.isNamed(name) ? 'matches' : 'unconfirmed',
    });
  });

  constructor() {
    effect(() => {
      const check = this.store.check();
      if (check.kind === 'code')
        void this.router.navigate(['/v', check.address.checkCode], toNavigation(check.address));
    });
  }

  protected async pick(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (file) await this.store.look(file);
    field.value = '';
  }

  protected async paste(event: Event, text: string): Promise<void> {
    event.preventDefault();
    this.nothingPasted.set(text.trim() === '');
    if (text.trim() !== '') await this.store.look(new File([text], '', { type: 'text/plain' }));
  }

  protected drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected async drop(event: DragEvent): Promise<void> {
    this.drag(event, false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) await this.store.look(file);
  }
}
