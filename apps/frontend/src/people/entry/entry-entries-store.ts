import { inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** Somebody who came in. */
export type LinkEntry = EndpointReply<Endpoints['identity.listLinkEntries']>['items'][number];

/** Who has come in by a link or a code. Reading it is noted, so that it is read when somebody asks for it. */
@Injectable()
export class EntryEntriesStore {
  private readonly api = inject(ApiClient);
  private link = '';

  readonly list = new PagedList<LinkEntry>((after, stopped) => {
    const request = { params: { link: this.link }, query: { after, limit: 50 } };
    return this.api.call('identity.listLinkEntries', request, stopped);
  });

  read(link: string): void {
    this.link = link;
    void this.list.restart();
  }
}
