import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** Somebody who waits to be let in. */
export type Admission = EndpointReply<Endpoints['identity.listAdmissions']>['items'][number];

/** Who waits, and what is decided. */
@Injectable()
export class WaitingStore {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<Admission>((after, stopped) =>
    this.api.call('identity.listAdmissions', { query: { after, limit: 50 } }, stopped),
  );
  readonly deciding = new Submission();
  /** What was decided about those who are still shown. */
  readonly decided = signal<ReadonlyMap<string, 'admit' | 'refuse'>>(new Map());

  decide({ id }: Admission, decision: 'admit' | 'refuse', reason: string | null): Promise<boolean> {
    return this.deciding.run(async () => {
      const request = { params: { admission: id }, body: { decision, reason } };
      await this.api.call('identity.decideAdmission', request);
      this.decided.update((all) => new Map([...all, [id, decision]]));
    });
  }
}
