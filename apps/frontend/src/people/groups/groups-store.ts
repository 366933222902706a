import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

/** A group as it stands in the list. */
export type ListedGroup = EndpointReply<Endpoints['groups.listGroups']>['items'][number];

/** The groups of the organisation. */
@Injectable()
export class GroupsStore {
  private readonly api = inject(ApiClient);

  readonly archived = signal(false);
  readonly list = new PagedList<ListedGroup>((after, stopped) => {
    const archived = this.archived() ? 'true' : 'false';
    return this.api.call('groups.listGroups', { query: { archived, after, limit: 50 } }, stopped);
  });
  readonly adding = new Submission();
  private id = newId();

  constructor() {
    this.list.follow(() => this.archived());
  }

  /** Makes an empty group by hand; gives its id where it was made. */
  async add(name: string): Promise<string | undefined> {
    const request = { params: { group: this.id }, body: { name, rule: null } };
    const { id } = this;
    const added = await this.adding.run(() => this.api.call('groups.addGroup', request));
    if (added) this.id = newId();
    return added ? id : undefined;
  }
}
