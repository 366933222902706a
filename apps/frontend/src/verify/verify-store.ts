import { inject, Injectable, signal } from '@angular/core';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { formatCheckCode, parseCheckCode } from '@svetionik/domain/certificates/check-code';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '../core/api/problem';
import type { Endpoints } from '../core/routes.generated';

/** What anyone learns of a certificate from its code. */
export type CheckResult = ReplyOf<Endpoints['checks.checkCertificate']>;

/** How far a check is. `mistyped`: the check character says so, nothing was asked. `throttled`: too many checks from here. */
export type Check =
  | { readonly kind: 'none' | 'checking' | 'mistyped' | 'unknown' }
  | { readonly kind: 'found'; readonly code: string; readonly result: CheckResult; readonly at: string }
  | { readonly kind: 'throttled'; readonly minutes: number }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The check of one code at a time. */
@Injectable()
export class VerifyStore {
  private readonly api = inject(ApiClient);
  private latest = 0;

  readonly check = signal<Check>({ kind: 'none' });

  /** Reads a code as people type it. */
  async look(typed: string): Promise<void> {
    const turn = ++this.latest;
    const code = parseCheckCode(typed);
    if (code === null) return this.check.set({ kind: typed.trim() === '' ? 'none' : 'mistyped' });
    this.check.set({ kind: 'checking' });
    const outcome = await this.ask(code);
    if (turn === this.latest) this.check.set(outcome);
  }

  private async ask(code: string): Promise<Check> {
    try {
      const result = await this.api.call('checks.checkCertificate', { params: { code } });
      return { kind: 'found', code, result, at: new Date().toISOString() };
    } catch (error) {
      return outcomeOf(error);
    }
  }
}

/** The code as it stands on documents, or as it was typed where it is none. */
export function tidyCode(typed: string): string {
  const code = parseCheckCode(typed);
  return code === null ? typed.trim() : formatCheckCode(code);
}

function outcomeOf(error: unknown): Check {
  if (!(error instanceof RequestProblem)) return { kind: 'failed', error };
  if (error.code === 'access.not-found') return { kind: 'unknown' };
  if (error.code !== 'request.too-many') return { kind: 'failed', error };
  const seconds = Number(error.details['retryAfterSeconds'] ?? 60);
  return { kind: 'throttled', minutes: Math.max(1, Math.ceil(seconds / 60)) };
}
