import { computed, inject, Injectable } from '@angular/core';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';

/** The dated facts that statements may rest on; read once. */
@Injectable({ providedIn: 'root' })
export class FactsStore {
  private readonly api = inject(ApiClient);
  private readonly list = new PagedList((after, signal) =>
    this.api.call('uploads.listFacts', { query: { after, limit: 100 } }, signal),
  );

  readonly items = this.list.items;
  /** Undefined while they are not known, so that none is taken for unknown. */
  readonly keys = computed(() =>
    this.list.known() && !this.list.hasMore()
      ? new Set(this.items().map(({ key }) => key))
      : undefined,
  );

  async read(): Promise<void> {
    if (this.list.known() || this.list.loading()) return;
    await this.list.restart();
    await this.list.all();
  }
}
