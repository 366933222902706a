import { inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** Certificates that somebody proposes to issue. */
export type Proposal = EndpointReply<Endpoints['proposals.listProposals']>['items'][number];

/** The proposals about which nobody has decided yet, the last one first. */
@Injectable()
export class OpenProposalsStore {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<Proposal>((after, stopped) =>
    this.api.call(
      'proposals.listProposals',
      { query: { state: 'open', after, limit: 100 } },
      stopped,
    ),
  );

  constructor() {
    void this.list.restart();
  }
}
