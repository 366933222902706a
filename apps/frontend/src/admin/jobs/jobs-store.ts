import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** A piece of work that failed every time. */
export type DeadJob = EndpointReply<Endpoints['jobs.listDeadJobs']>['items'][number];

/** What got stuck. */
@Injectable()
export class JobsStore {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<DeadJob>((after, stopped) =>
    this.api.call('jobs.listDeadJobs', { query: { after, limit: 50 } }, stopped),
  );
  readonly queueing = signal<string | undefined>(undefined);
  readonly queued = signal(0);
  readonly failure = signal<unknown>(undefined);

  constructor() {
    void this.list.restart();
  }

  async retry({ id }: DeadJob): Promise<void> {
    this.queueing.set(id);
    this.failure.set(undefined);
    try {
      await this.api.call('jobs.retryJob', { params: { job: id } });
      this.list.change((jobs) => jobs.filter((job) => job.id !== id));
      this.queued.update((count) => count + 1);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.queueing.set(undefined);
    }
  }
}
