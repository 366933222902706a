import { computed, inject, Injectable, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { RunState } from '@svetionik/domain/runs/run-state';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';
import { drawAxis } from '../../core/runs/days-axis';

/** A run as it stands in the list. */
export type ListedRun = EndpointReply<Endpoints['runs.listRuns']>['items'][number];

/** The runs of the organisation, all or those of one state. */
@Injectable()
export class RunsStore {
  private readonly api = inject(ApiClient);

  readonly state = signal<RunState | undefined>(undefined);
  /** The month that is asked for by the address, `2026-11`. */
  readonly month = signal(readMonth(inject(ActivatedRoute)));
  /** The year that is asked for by the address, whose runs the numbers of the year count. */
  readonly year = signal(readYear(inject(ActivatedRoute)));
  readonly list = new PagedList<ListedRun>((after, stopped) =>
    this.api.call('runs.listRuns', { query: { ...this.asked(), after, limit: 25 } }, stopped),
  );
  /** The days that all of the shown runs are drawn on. */
  readonly axis = computed(() =>
    drawAxis(this.list.items(), new Date().toISOString().slice(0, 10)),
  );

  constructor() {
    this.list.follow(() => this.asked());
  }

  private asked() {
    return { state: this.state(), month: this.month(), year: this.year() };
  }
}

function readMonth(route: ActivatedRoute): string | undefined {
  const month = route.snapshot.queryParamMap.get('month') ?? '';
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined;
}

function readYear(route: ActivatedRoute): number | undefined {
  const year = route.snapshot.queryParamMap.get('year') ?? '';
  return /^2[01]\d\d$/.test(year) ? Number(year) : undefined;
}
