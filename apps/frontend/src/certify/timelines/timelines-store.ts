import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import type { Endpoints } from '../../core/routes.generated';

type Reply = EndpointReply<Endpoints['examination.listAttempts']>;

/** An attempt with whose it is and what its timeline tells of. */
export type ExaminedAttempt = Reply['items'][number];

/** Attempts of the organisation, the last begun first. */
@Injectable()
export class TimelinesStore {
  private readonly api = inject(ApiClient);

  readonly course = signal<string | null>(null);
  readonly notable = signal(false);
  readonly search = signal('');
  private readonly settledSearch = debounced(this.search, 300);
  readonly counts = signal<Pick<Reply, 'courses' | 'withheld'>>({ courses: [], withheld: 0 });
  readonly attempts = new PagedList<ExaminedAttempt>((after, stopped) => this.read(after, stopped));

  constructor() {
    effect(() => {
      this.course();
      this.notable();
      this.settledSearch();
      untracked(() => void this.attempts.restart());
    });
  }

  private async read(after: string | undefined, stopped: AbortSignal): Promise<Reply> {
    const query = {
      course: this.course() ?? undefined,
      show: this.notable() ? ('notable' as const) : undefined,
      search: this.settledSearch().trim(),
      after,
      limit: 50,
    };
    const page = await this.api.call('examination.listAttempts', { query }, stopped);
    if (after === undefined) this.counts.set(page);
    return page;
  }
}
