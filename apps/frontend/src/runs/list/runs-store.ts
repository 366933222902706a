import { computed, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { RunState } from '@svetionik/domain/runs/run-state';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** A run as it stands in the list. */
export type ListedRun = EndpointReply<Endpoints['runs.listRuns']>['items'][number];

/** The runs of the organisation, all or those of one state. */
@Injectable()
export class RunsStore {
  private readonly api = inject(ApiClient);

  readonly state = signal<RunState | undefined>(undefined);
  readonly list = new PagedList<ListedRun>((after, stopped) =>
    this.api.call('runs.listRuns', { query: { state: this.state(), after, limit: 25 } }, stopped),
  );
  /** The days that all of the shown runs are drawn on. */
  readonly axis = computed(() => {
    const runs = this.list.items();
    const today = new Date().toISOString().slice(0, 10);
    const days = [today, ...runs.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])].toSorted();
    const [from, to] = [Date.parse(days[0] ?? today), Date.parse(days.at(-1) ?? today)];
    const place = (day: string) => (100 * (Date.parse(day) - from)) / Math.max(to - from, 1);
    return { today: place(today), place };
  });

  constructor() {
    this.list.follow(() => this.state());
  }
}
