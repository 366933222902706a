import { computed, DestroyRef, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

import type { Run } from './run-store';

export type Enrolling = EndpointReply<Endpoints['runs.readEnrolling']>;
export type EnteringPerson = EndpointReply<Endpoints['runs.listEnrollingPeople']>['items'][number];
type Selection = EndpointRequest<Endpoints['runs.proposeEnrolling']>['body']['selection'];

/** Milliseconds between two looks at how far it is. */
const pause = 1_000;
/** As many are named; of the others it is said how many. */
const shown = 100;

/** People on their way onto a run: proposed, started, and watched until it is done. */
@Injectable()
export class EnrollingStore {
  private readonly api = inject(ApiClient);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = '';
  private selection: Selection | undefined;

  readonly enrolling = signal<Enrolling | undefined>(undefined);
  readonly people = signal<readonly EnteringPerson[]>([]);
  readonly going = new Submission();
  readonly choices = resource({
    loader: ({ abortSignal }) => this.api.call('runs.readRunChoices', {}, abortSignal),
  });
  readonly groups = computed(() => (this.choices.hasValue() ? this.choices.value().groups : []));

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Asks who would get onto it. */
  async propose(run: string, selection: Selection, overQuota = false): Promise<void> {
    this.run = run;
    this.selection = selection;
    await this.going.run(async () => {
      const params = { run, enrolling: newId() };
      const request = { params, body: { selection, overQuota } };
      this.enrolling.set(await this.api.call('runs.proposeEnrolling', request));
      await this.readPeople();
    });
  }

  /** Asks again, with places of everybody else's for whoever is over a quota or without them. */
  async useOthers(overQuota: boolean): Promise<void> {
    if (this.selection !== undefined) await this.propose(this.run, this.selection, overQuota);
  }

  forget(): void {
    clearTimeout(this.timer);
    this.enrolling.set(undefined);
    this.people.set([]);
    this.going.clear();
  }

  /** Lets whoever comes into a group get onto it by themselves; gives the run as it is then. */
  follow(run: string, group: string): Promise<Run | undefined> {
    return this.change('runs.followGroup', run, group);
  }

  /** Ends that. */
  unfollow(run: string, group: string): Promise<Run | undefined> {
    return this.change('runs.unfollowGroup', run, group);
  }

  /** False where it was refused. */
  async start(): Promise<boolean> {
    const params = this.params();
    if (params === undefined) return false;
    const started = await this.going.run(async () =>
      this.enrolling.set(await this.api.call('runs.startEnrolling', { params })),
    );
    if (started) this.lookSoon();
    return started;
  }

  private async change(
    endpoint: 'runs.followGroup' | 'runs.unfollowGroup',
    run: string,
    group: string,
  ): Promise<Run | undefined> {
    let changed: Run | undefined;
    await this.going.run(async () => {
      changed = await this.api.call(endpoint, { params: { run, group } });
    });
    return changed;
  }

  private lookSoon(): void {
    this.timer = setTimeout(() => void this.look(), pause);
  }

  private async look(): Promise<void> {
    const params = this.params();
    if (params === undefined) return;
    const read = await this.going.run(async () => {
      this.enrolling.set(await this.api.call('runs.readEnrolling', { params }));
      if (this.enrolling()?.state === 'finished') await this.readPeople();
    });
    if (!read || this.enrolling()?.state === 'running') this.lookSoon();
  }

  private async readPeople(): Promise<void> {
    const params = this.params();
    if (params === undefined) return;
    const query = { limit: shown };
    const { items } = await this.api.call('runs.listEnrollingPeople', { params, query });
    this.people.set(items);
  }

  private params() {
    const id = this.enrolling()?.id;
    return id === undefined ? undefined : { run: this.run, enrolling: id };
  }
}
