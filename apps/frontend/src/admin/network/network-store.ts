import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

type Page = EndpointReply<Endpoints['network.listOrganisations']>;

/** An organisation in the list of the network. */
export type ListedOrganisation = Page['items'][number];

/** The network and its members. */
@Injectable()
export class NetworkStore {
  private readonly api = inject(ApiClient);

  /** What they have together. */
  readonly all = signal<Page['all'] | undefined>(undefined);
  readonly list = new PagedList<ListedOrganisation>(async (after, stopped) => {
    const page = await this.api.call(
      'network.listOrganisations',
      { query: { after, limit: 50 } },
      stopped,
    );
    this.all.set(page.all);
    return page;
  });

  constructor() {
    void this.list.restart();
  }
}
