import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';
import { RunStore } from '../run/run-store';

type People = EndpointReply<Endpoints['runs.listParticipants']>;
export type RunPerson = People['items'][number];
export type PeopleDeed = EndpointRequest<Endpoints['runs.actAboutParticipants']>['body']['deed'];

/** Which people, in the order of their buttons. */
export const filters = ['all', 'late', 'not-begun', 'under-way', 'finished', 'left'] as const;

/** The people of a run, and those of them who are chosen. */
@Injectable()
export class PeopleStore {
  private readonly api = inject(ApiClient);
  private readonly run = inject(RunStore);

  readonly filter = signal<(typeof filters)[number]>('all');
  readonly modules = signal<People['modules']>([]);
  readonly chosen = signal<ReadonlySet<string>>(new Set());
  readonly counts = resource({
    params: () => this.run.id(),
    loader: ({ params: run, abortSignal }) =>
      this.api.call('runs.countParticipants', { params: { run } }, abortSignal),
  });
  readonly list = new PagedList<RunPerson>(async (after, stopped) => {
    const params = { run: this.run.id() ?? '' };
    const request = { params, query: { filter: this.filter(), after, limit: 50 } };
    const page = await this.api.call('runs.listParticipants', request, stopped);
    if (page.modules.length > 0) this.modules.set(page.modules);
    return page;
  });
  readonly managed = computed(() => this.run.read.hasValue() && this.run.read.value().managed);

  constructor() {
    this.list.follow(() => {
      this.chosen.set(new Set());
      return [this.filter(), this.run.id()];
    });
  }

  toggle(person: string): void {
    this.chosen.update((now) => {
      const next = new Set(now);
      if (!next.delete(person)) next.add(person);
      return next;
    });
  }

  /** Chooses all that are shown, up to 100, or none. */
  toggleAll(): void {
    const shown = this.list.items().map(({ id }) => id);
    this.chosen.update((now) => new Set(now.size > 0 ? [] : shown.slice(0, 100)));
  }

  async act(deed: PeopleDeed): Promise<EndpointReply<Endpoints['runs.actAboutParticipants']>> {
    const params = { run: this.run.id() ?? '' };
    const body = { people: [...this.chosen()], deed };
    return this.api.call('runs.actAboutParticipants', { params, body });
  }

  /** Reads again what a deed has changed. */
  async follow(): Promise<void> {
    this.chosen.set(new Set());
    this.counts.reload();
    this.run.read.reload();
    await this.list.restart();
  }
}
