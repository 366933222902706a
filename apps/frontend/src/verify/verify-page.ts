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
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { parseSealedAddress } from '@svetionik/proofs/credentials/sealed-address';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../core/api/problem-notice';
import { toNavigation } from './code-address';
import { CheckOutcome } from './check-outcome';
import { FileCheck } from './file-check';
import { SealCheck } from './seal-check';
import { tidyCode, VerifyStore } from './verify-store';

/** The check of a certificate by anyone, with the code from the document, typed or from the address. */
@Component({
  selector: 'app-verify-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Field,
    FieldControl,
    PluralPipe,
    ProblemNotice,
    CheckOutcome,
    FileCheck,
    SealCheck,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [VerifyStore],
  templateUrl: './verify-page.html',
  styleUrl: './verify-page.css',
})
export class VerifyPage {
  private readonly router = inject(Router);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  protected readonly store = inject(VerifyStore);
  /** What a scanned QR code carries after the address. No browser sends it anywhere. */
  protected readonly seal = computed(() => this.fragment() ?? '');

  /** From the address; anything may stand there, or nothing. */
  readonly code = input('', { transform: (code: string | undefined) => code ?? '' });

  /** Where the code would have led, when that is not here. */
  readonly host = input('', { transform: (host: string | undefined) => host ?? '' });

  protected readonly typed = signal('');
  protected readonly missing = signal(false);

  constructor() {
    effect(() => {
      const code = this.code();
      untracked(() => {
        this.typed.set(tidyCode(code));
        void this.store.look(code);
      });
    });
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const address = parseSealedAddress(this.typed());
    if (address !== null)
      return void (await this.router.navigate(['/v', address.checkCode], toNavigation(address)));
    const code = tidyCode(this.typed());
    this.missing.set(code === '');
    if (code === '') return;
    if (code === tidyCode(this.code())) return this.store.look(code);
    await this.router.navigate(['/v', code]);
  }
}
