import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

export type BulkAction = EndpointReply<Endpoints['people.proposeBulkAction']>;
export type Proposal = EndpointRequest<Endpoints['people.proposeBulkAction']>['body'];
export type ActedPerson = EndpointReply<Endpoints['people.listActedPeople']>['items'][number];

/** Milliseconds between two looks at how far it is. */
const pause = 1_000;
const shownSkipped = 100;

/** Something that is done about many people: proposed, started, and watched until it is done. */
@Injectable()
export class BulkStore {
  private readonly api = inject(ApiClient);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly action = signal<BulkAction | undefined>(undefined);
  readonly skipped = signal<readonly ActedPerson[]>([]);
  readonly going = new Submission();

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  async propose(body: Proposal): Promise<void> {
    await this.going.run(async () => {
      const params = { action: newId() };
      this.action.set(await this.api.call('people.proposeBulkAction', { params, body }));
      await this.readSkipped();
    });
  }

  /** Goes back to what is asked. */
  reconsider(): void {
    this.action.set(undefined);
    this.skipped.set([]);
    this.going.clear();
  }

  async start(): Promise<void> {
    const id = this.action()?.id;
    if (id === undefined) return;
    const params = { action: id };
    const started = await this.going.run(async () =>
      this.action.set(await this.api.call('people.startBulkAction', { params })),
    );
    if (started) this.lookSoon();
  }

  private lookSoon(): void {
    this.timer = setTimeout(() => void this.look(), pause);
  }

  private async look(): Promise<void> {
    const id = this.action()?.id;
    if (id === undefined) return;
    const params = { action: id };
    const read = await this.going.run(async () => {
      this.action.set(await this.api.call('people.readBulkAction', { params }));
      if (this.action()?.state === 'finished') await this.readSkipped();
    });
    if (!read || this.action()?.state === 'running') this.lookSoon();
  }

  private async readSkipped(): Promise<void> {
    const action = this.action();
    if (action === undefined || action.skipped.length === 0) return;
    const params = { action: action.id };
    const query = { outcome: 'skipped', limit: shownSkipped } as const;
    const { items } = await this.api.call('people.listActedPeople', { params, query });
    this.skipped.set(items);
  }
}
