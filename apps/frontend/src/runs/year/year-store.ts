import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { buildAddress } from '@svetionik/client/request-line';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';
import { runsRoutes } from '../../core/routes/runs.generated';

export type Year = EndpointReply<Endpoints['runs.readYear']>;

/** How many years back may be chosen. */
const years = 6;

/** A year of training. */
@Injectable()
export class YearStore {
  private readonly api = inject(ApiClient);
  private readonly language = inject(CurrentLanguage);
  private readonly current = new Date().getFullYear();

  readonly year = signal(this.current);
  readonly years = Array.from({ length: years }, (_, back) => this.current - back);
  readonly read = resource({
    params: () => this.year(),
    loader: ({ params: year, abortSignal }) =>
      this.api.call('runs.readYear', { params: { year: String(year) } }, abortSignal),
  });
  readonly value = computed(() => (this.read.hasValue() ? this.read.value() : undefined));

  downloadAddress(format: 'csv' | 'pdf'): string {
    const params = { year: String(this.year()) };
    const query = { format, language: this.language.language() };
    return buildAddress(runsRoutes['runs.exportYear'], { params, query });
  }
}
