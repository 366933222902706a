import { inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** What certificates of a profession say. */
export type Profile = EndpointReply<Endpoints['profiles.readProfile']>;

/** All profiles, the archived ones too. */
@Injectable()
export class ProfilesStore {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<Profile>((after, stopped) =>
    this.api.call('profiles.listProfiles', { query: { after, limit: 50 } }, stopped),
  );

  constructor() {
    void this.list.restart();
  }
}
