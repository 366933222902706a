import { inject, Injectable } from '@angular/core';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import type { Confirmation } from './holder-check';

/** Compares a name with the one on a document that the server knows. */
@Injectable()
export class HolderStore {
  private readonly api = inject(ApiClient);

  async compare(code: string, name: string): Promise<Confirmation> {
    try {
      const { matches, triesLeft } = await this.api.call('checks.confirmHolder', {
        params: { code },
        body: { name },
      });
      return { kind: matches ? 'matches' : 'differs', triesLeft };
    } catch (error) {
      const over =
        error instanceof RequestProblem && error.code === 'certification.name-tries-used-up';
      return over ? { kind: 'used-up' } : { kind: 'failed', error };
    }
  }
}
