import { inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import type { Endpoints } from '../../core/routes.generated';

/** A run with all that is known of it. */
export type Run = EndpointReply<Endpoints['runs.readRun']>;

/** One run, for all of its screens. */
@Injectable()
export class RunStore {
  private readonly api = inject(ApiClient);

  readonly id = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.id(),
    loader: ({ params: run, abortSignal }) =>
      this.api.call('runs.readRun', { params: { run } }, abortSignal),
  });

  /** Takes over what was stored by a deed. */
  take(run: Run): void {
    this.read.set(run);
  }

  /** A deed told nothing of what the run is now. */
  readAgain(): void {
    reread(this.read);
  }
}
