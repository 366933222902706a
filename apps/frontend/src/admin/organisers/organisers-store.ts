import { inject, Injectable } from '@angular/core';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** In whose name certificates are issued. */
export type Organiser = ReplyOf<Endpoints['organisations.readOrganiser']>;

/** All organisers, the archived ones too. */
@Injectable()
export class OrganisersStore {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<Organiser>((after, stopped) => this.api.call('organisations.listOrganisers', { query: { after, limit: 50 } }, stopped));

  constructor() {
    void this.list.restart();
  }
}
