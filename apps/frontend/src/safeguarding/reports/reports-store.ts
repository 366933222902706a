import { inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** A report as the list shows it. */
export type ListedReport = EndpointReply<Endpoints['safeguarding.listReports']>['items'][number];

/** The reports that the own key opens. */
@Injectable()
export class ReportsStore {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<ListedReport>((after, stopped) =>
    this.api.call('safeguarding.listReports', { query: { after, limit: 50 } }, stopped),
  );
}
