import { inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import type { Endpoints } from '../core/routes.generated';

/** What anyone learns of a certificate from its code. */
export type CheckResult = EndpointReply<Endpoints['checks.checkCertificate']>;

/** What the server says of a code. `nothing`: what is no one certificate has none. `throttled`: too many checks from here. */
export type CheckAnswer =
  | { readonly kind: 'nothing' | 'unknown' }
  | {
      readonly kind: 'found';
      readonly code: string;
      readonly result: CheckResult;
      readonly at: string;
    }
  | { readonly kind: 'throttled'; readonly minutes: number }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Asks the server what a certificate is worth today. */
@Injectable({ providedIn: 'root' })
export class CertificateChecks {
  private readonly api = inject(ApiClient);

  async ask(code: string): Promise<CheckAnswer> {
    if (code === '') return { kind: 'nothing' };
    try {
      const result = await this.api.call('checks.checkCertificate', { params: { code } });
      return { kind: 'found', code, result, at: new Date().toISOString() };
    } catch (error) {
      return answerOf(error);
    }
  }

  /** Whether a file with this fingerprint is the document that was issued; undefined where nobody could say. */
  async isIssued(code: string, hash: string): Promise<boolean | undefined> {
    try {
      return (await this.api.call('checks.compareDocument', { params: { code }, body: { hash } }))
        .matches;
    } catch {
      return undefined;
    }
  }
}

function answerOf(error: unknown): CheckAnswer {
  if (!(error instanceof RequestProblem)) return { kind: 'failed', error };
  if (error.code === 'access.not-found') return { kind: 'unknown' };
  if (error.code !== 'request.too-many') return { kind: 'failed', error };
  const seconds = Number(error.details['retryAfterSeconds'] ?? 60);
  return { kind: 'throttled', minutes: Math.max(1, Math.ceil(seconds / 60)) };
}
