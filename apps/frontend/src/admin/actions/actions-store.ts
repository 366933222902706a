import { computed, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

/** What was done: by whom, to whom or what, and when. */
export type ActionRecord = EndpointReply<Endpoints['audits.listActions']>['items'][number];

/** What checking the chain of records has found. */
export type ChainVerdict = EndpointReply<Endpoints['audits.verifyActions']>;

/** What the list is narrowed to beside kind and days: all about somebody, what somebody did, or all about a thing. */
export interface Narrowing {
  readonly by: 'person' | 'actor' | 'object';
  readonly id: string;
}

/** Records of actions, as far as whoever looks narrows them, and whether their chain fits. */
@Injectable()
export class ActionsStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly kind = signal<string | undefined>(undefined);
  readonly from = signal<string | undefined>(undefined);
  readonly to = signal<string | undefined>(undefined);
  readonly narrowing = signal<Narrowing | undefined>(undefined);
  readonly list = new PagedList<ActionRecord>((after, stopped) =>
    this.api.call('audits.listActions', { query: { ...this.query(), after, limit: 50 } }, stopped),
  );
  readonly isNarrowed = computed(() =>
    Object.values(this.query()).some((value) => value !== undefined),
  );
  readonly verifying = new Submission();
  readonly verdict = signal<ChainVerdict | undefined>(undefined);

  private readonly query = computed(() => {
    const narrowing = this.narrowing();
    const { kind, from, to } = { kind: this.kind(), from: this.from(), to: this.to() };
    return { kind, from, to, ...(narrowing && { [narrowing.by]: narrowing.id }) };
  });

  constructor() {
    this.list.follow(() => [this.session.person()?.id, this.query()]);
  }

  async verify(): Promise<void> {
    await this.verifying.run(async () =>
      this.verdict.set(await this.api.call('audits.verifyActions', {})),
    );
  }

  clear(): void {
    for (const each of [this.kind, this.from, this.to]) each.set(undefined);
    this.narrowing.set(undefined);
  }
}
