import { inject, Injectable, signal } from '@angular/core';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '../core/api/problem';

/** What came of comparing a file with the document that was issued. `unknown`: there is none under its code. */
export type Comparison = { readonly kind: 'none' | 'comparing' | 'matches' | 'differs' | 'unknown' } | { readonly kind: 'failed'; readonly error: unknown };

/** Asks the server whether a file is the document that was issued. It is told the check code and the fingerprint, nothing else. */
@Injectable()
export class ComparisonStore {
  private readonly api = inject(ApiClient);
  private latest = 0;

  readonly comparison = signal<Comparison>({ kind: 'none' });

  /** What was answered, or will be, is about another file. */
  forget(): void {
    this.latest += 1;
    this.comparison.set({ kind: 'none' });
  }

  async compare(code: string, hash: string): Promise<void> {
    const turn = ++this.latest;
    this.comparison.set({ kind: 'comparing' });
    const outcome = await this.ask(code, hash);
    if (turn === this.latest) this.comparison.set(outcome);
  }

  private async ask(code: string, hash: string): Promise<Comparison> {
    try {
      const { matches } = await this.api.call('checks.compareDocument', { params: { code }, body: { hash } });
      return { kind: matches ? 'matches' : 'differs' };
    } catch (error) {
      const unknown = error instanceof RequestProblem && error.code === 'access.not-found';
      return unknown ? { kind: 'unknown' } : { kind: 'failed', error };
    }
  }
}
