import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import { Files } from '../../core/files';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';

/** What was done: by whom, to whom or what, and when. */
export type ActionRecord = EndpointReply<Endpoints['audits.listActions']>['items'][number];

/** What checking the chain of records has found. */
export type ChainVerdict = EndpointReply<Endpoints['audits.verifyActions']>;

/** Somebody in the records, without a name where they have none. */
export type Involved = ActionRecord['people'][number];

/** What the list is narrowed to beside kind and days: all about somebody, what somebody did, or all about a thing. */
export interface Narrowing {
  readonly by: 'person' | 'actor' | 'object';
  readonly id: string;
  /** Who it is, where it is somebody. */
  readonly person?: Involved;
}

/** Records of actions, as far as whoever looks narrows them, and whether their chain fits. */
@Injectable()
export class ActionsStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly files = inject(Files);
  private readonly current = inject(CurrentLanguage);

  readonly kind = signal<string | undefined>(undefined);
  readonly from = signal<string | undefined>(undefined);
  readonly to = signal<string | undefined>(undefined);
  readonly narrowing = signal<Narrowing | undefined>(undefined);
  /** What is typed of the name of somebody. */
  readonly sought = signal('');
  private readonly settled = debounced(this.sought, 400);
  /** Whoever has such a name; nobody is looked for by a single letter. */
  readonly found = resource({
    params: () => (this.settled().trim().length < 2 ? undefined : this.settled().trim()),
    loader: async ({ params: search, abortSignal }) =>
      (await this.api.call('audits.suggestPeople', { query: { search } }, abortSignal)).items,
  });
  readonly list = new PagedList<ActionRecord>((after, stopped) =>
    this.api.call('audits.listActions', { query: { ...this.query(), after, limit: 50 } }, stopped),
  );
  readonly isNarrowed = computed(() =>
    Object.values(this.query()).some((value) => value !== undefined),
  );
  readonly verifying = new Submission();
  readonly verdict = signal<ChainVerdict | undefined>(undefined);
  readonly downloading = new Submission();

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

  narrow(narrowing: Narrowing): void {
    this.sought.set('');
    this.narrowing.set(narrowing);
  }

  /** Saves all that matches, signed. */
  async download(): Promise<void> {
    const query = { ...this.query(), language: this.current.language() };
    await this.downloading.run(async () =>
      this.files.save(await this.api.call('audits.exportActions', { query })),
    );
  }

  clear(): void {
    this.sought.set('');
    for (const each of [this.kind, this.from, this.to]) each.set(undefined);
    this.narrowing.set(undefined);
  }
}
