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
  /** The browser’s until the server has said which it is. */
  private readonly current = signal(new Date().getFullYear());
  private readonly chosen = signal<number | undefined>(undefined);

  readonly year = computed(() => this.chosen() ?? this.current());
  readonly years = computed(() =>
    Array.from({ length: years }, (_, back) => this.current() - back),
  );
  readonly read = resource({
    params: () => this.year(),
    loader: async ({ params: year, abortSignal }) => {
      const params = { year: String(year) };
      const report = await this.api.call('runs.readYear', { params }, abortSignal);
      this.current.set(report.current);
      return report;
    },
  });
  readonly value = computed(() => (this.read.hasValue() ? this.read.value() : undefined));

  choose(year: number): void {
    this.chosen.set(year);
  }

  downloadAddress(format: 'csv' | 'pdf'): string {
    const params = { year: String(this.year()) };
    const query = { format, language: this.language.language() };
    return buildAddress(runsRoutes['runs.exportYear'], { params, query });
  }
}
