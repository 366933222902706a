import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** A decision by which a body recognises editions of courses. */
export type Accreditation = EndpointReply<Endpoints['accreditations.readAccreditation']>;

/** How it stands today. */
export type AccreditationState = Accreditation['state'];

export const accreditationStates = [
  'in-force',
  'not-yet',
  'lapsed',
  'archived',
] as const satisfies readonly AccreditationState[];

/** The accreditations of one state or all. */
@Injectable()
export class AccreditationsStore {
  private readonly api = inject(ApiClient);

  readonly state = signal<AccreditationState | undefined>(undefined);
  readonly list = new PagedList<Accreditation>((after, stopped) =>
    this.api.call(
      'accreditations.listAccreditations',
      { query: { after, limit: 50, state: this.state() } },
      stopped,
    ),
  );

  constructor() {
    effect(() => {
      this.state();
      untracked(() => void this.list.restart());
    });
  }
}
