import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { parseCheckCode } from '@svetionik/domain/certificates/check-code';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../core/api/problem-notice';
import { documentWords } from './certified-words';
import { type CompareName, HolderCheck } from './holder-check';
import { OutcomeCard } from './outcome-card';
import { SealStore } from './seal-store';

/** What the QR code of a document proves by itself: whether it was issued, not whether it still stands. */
@Component({
  selector: 'app-seal-check',
  imports: [
    TranslocoPipe,
    LongDatePipe,
    RegisterNumberPipe,
    TextInScript,
    ProblemNotice,
    HolderCheck,
    OutcomeCard,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [SealStore],
  templateUrl: './seal-check.html',
})
export class SealCheck {
  protected readonly store = inject(SealStore);
  protected readonly documentWords = documentWords;

  readonly code = input.required<string>();
  /** What stands after the `#` of the address. */
  readonly seal = input.required<string>();
  /** The server has said what the certificate is worth, and all that the code says as well. */
  readonly known = input.required<boolean>();

  protected readonly compare = computed<CompareName>(() => {
    const finding = this.store.finding();
    return (name) => ({
      kind: 'isNamed' in finding && finding.isNamed(name) ? 'matches' : 'unconfirmed',
    });
  });

  constructor() {
    effect(() => {
      const [code, seal] = [parseCheckCode(this.code()), this.seal()];
      untracked(() => void this.store.look(code, seal));
    });
  }
}
