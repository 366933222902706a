import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** A request for erasure, with who asks. */
export type SentRequest = EndpointReply<Endpoints['privacy.listErasureRequests']>['items'][number];

/** What may be listed. */
export const listedStates = ['waiting', 'decided'] as const;

/** Requests for erasure, and declining one. */
@Injectable()
export class ErasureRequestsStore {
  private readonly api = inject(ApiClient);

  readonly state = signal<(typeof listedStates)[number]>('waiting');
  readonly list = new PagedList<SentRequest>((after, stopped) =>
    this.api.call(
      'privacy.listErasureRequests',
      { query: { state: this.state(), after, limit: 25 } },
      stopped,
    ),
  );
  readonly declined = signal(false);

  constructor() {
    this.list.follow(this.state);
  }

  async decline({ id }: SentRequest, reason: string): Promise<void> {
    this.declined.set(false);
    await this.api.call('privacy.declineErasureRequest', {
      params: { request: id },
      body: { reason },
    });
    this.declined.set(true);
    this.list.change((all) => all.filter((each) => each.id !== id));
  }
}
