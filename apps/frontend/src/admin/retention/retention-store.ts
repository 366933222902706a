import { inject, Injectable, resource } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { RetainedKind } from '@svetionik/domain/privacy/retention';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

/** How long one kind is kept, and why. */
export type Retention = EndpointReply<Endpoints['privacy.listRetention']>['items'][number];

/** How long the organisation keeps what. */
@Injectable()
export class RetentionStore {
  private readonly api = inject(ApiClient);

  readonly read = resource({
    loader: ({ abortSignal }) => this.api.call('privacy.listRetention', {}, abortSignal),
  });

  async readAgain(kind: RetainedKind): Promise<Retention | undefined> {
    return (await this.api.call('privacy.listRetention', {})).items.find(
      (each) => each.kind === kind,
    );
  }

  effectOf(
    kind: RetainedKind,
    years: number,
  ): Promise<EndpointReply<Endpoints['privacy.previewRetention']>> {
    return this.api.call('privacy.previewRetention', { params: { kind }, query: { years } });
  }

  set(
    { kind, version }: Retention,
    { years, ground }: Pick<Retention, 'years' | 'ground'>,
  ): Promise<Retention> {
    return this.api.call('privacy.setRetention', {
      params: { kind },
      body: { years, ground },
      version,
    });
  }
}
