import { inject, Injectable, signal } from '@angular/core';
import { formatCheckCode, parseCheckCode } from '@svetionik/domain/certificates/check-code';
import { type CheckAnswer, CertificateChecks } from './certificate-checks';

/** How far a check is. `mistyped`: the check character says so, nothing was asked. */
export type Check = { readonly kind: 'none' | 'checking' | 'mistyped' } | CheckAnswer;

/** The check of one code at a time. */
@Injectable()
export class VerifyStore {
  private readonly checks = inject(CertificateChecks);
  private latest = 0;

  readonly check = signal<Check>({ kind: 'none' });

  /** Reads a code as people type it. */
  async look(typed: string): Promise<void> {
    const turn = ++this.latest;
    const code = parseCheckCode(typed);
    if (code === null) return this.check.set({ kind: typed.trim() === '' ? 'none' : 'mistyped' });
    this.check.set({ kind: 'checking' });
    const answer = await this.checks.ask(code);
    if (turn === this.latest) this.check.set(answer);
  }
}

/** The code as it stands on documents, or as it was typed where it is none. */
export function tidyCode(typed: string): string {
  const code = parseCheckCode(typed);
  return code === null ? typed.trim() : formatCheckCode(code);
}
