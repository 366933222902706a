import { computed, inject, Injectable, signal } from '@angular/core';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '../core/api/problem';

/** What came of comparing a name; how many tries the day has left. */
export type Confirmation =
  | { readonly kind: 'matches' | 'differs'; readonly triesLeft: number }
  | { readonly kind: 'used-up' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Compares a typed name with the one on the document. */
@Injectable()
export class HolderStore {
  private readonly api = inject(ApiClient);

  readonly confirmation = signal<Confirmation | undefined>(undefined);
  readonly usedUp = computed(() => this.confirmation()?.kind === 'used-up');

  async compare(code: string, name: string): Promise<void> {
    this.confirmation.set(undefined);
    this.confirmation.set(await this.ask(code, name.trim()));
  }

  /** What was answered was about another name. */
  forget(): void {
    if (!this.usedUp()) this.confirmation.set(undefined);
  }

  private async ask(code: string, name: string): Promise<Confirmation> {
    try {
      const { matches, triesLeft } = await this.api.call('checks.confirmHolder', { params: { code }, body: { name } });
      return { kind: matches ? 'matches' : 'differs', triesLeft };
    } catch (error) {
      const over = error instanceof RequestProblem && error.code === 'certification.name-tries-used-up';
      return over ? { kind: 'used-up' } : { kind: 'failed', error };
    }
  }
}
