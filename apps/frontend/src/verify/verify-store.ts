import { computed, inject, Injectable } from '@angular/core';
import { formatCheckCode, parseCheckCode } from '@svetionik/domain/certificates/check-code';
import { NewestReply } from '../core/api/newest-reply';
import { type CheckAnswer, CertificateChecks } from './certificate-checks';

/** How far a check is. `mistyped`: the check character says so, nothing was asked. */
export type Check = { readonly kind: 'none' | 'checking' | 'mistyped' } | CheckAnswer;

/** The check of one code at a time. */
@Injectable()
export class VerifyStore {
  private readonly checks = inject(CertificateChecks);
  private readonly newest = new NewestReply<Check>();

  readonly check = computed<Check>(() => this.newest.shown() ?? { kind: 'none' });

  /** Reads a code as people type it. */
  async look(typed: string): Promise<void> {
    const code = parseCheckCode(typed);
    if (code === null) return this.newest.take({ kind: typed.trim() === '' ? 'none' : 'mistyped' });
    this.newest.take({ kind: 'checking' });
    await this.newest.read(() => this.checks.ask(code));
  }
}

/** The code as it stands on documents, or as it was typed where it is none. */
export function tidyCode(typed: string): string {
  const code = parseCheckCode(typed);
  return code === null ? typed.trim() : formatCheckCode(code);
}
