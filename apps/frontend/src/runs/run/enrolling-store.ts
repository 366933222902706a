import { computed, DestroyRef, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { NewestReply } from '../../core/api/newest-reply';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import type { Entrants, EnrollingWay } from '../../core/enrolling/enrolling-way';
import { RunStore } from './run-store';

type Enrolling = EndpointReply<Endpoints['runs.readEnrolling']>;
type EnteringPerson = EndpointReply<Endpoints['runs.listEnrollingPeople']>['items'][number];
type Asked = EndpointRequest<Endpoints['runs.readEnrolling']>['params'];
type Outcome = EnteringPerson['outcome'];

/** Milliseconds between two looks at how far it is. */
const pause = 1_000;
/** As many are named at once. */
const shown = 100;

/** People on their way onto a run: proposed, started, and watched until it is done. */
@Injectable()
export class EnrollingStore implements EnrollingWay {
  private readonly api = inject(ApiClient);
  private readonly store = inject(RunStore);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private entrants: Entrants | undefined;
  private readonly newest = new NewestReply<Enrolling>();

  readonly enrolling = this.newest.shown;
  readonly people = signal<readonly EnteringPerson[]>([]);
  readonly remarkedPeople = signal<readonly EnteringPerson[]>([]);
  readonly going = new Submission();
  readonly choices = resource({
    loader: ({ abortSignal }) => this.api.call('runs.readRunChoices', {}, abortSignal),
  });
  readonly groups = computed(() => (this.choices.hasValue() ? this.choices.value().groups : []));
  readonly followed = computed(() =>
    this.store.read.hasValue() ? this.store.read.value().followed : [],
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  async propose(selection: Entrants, overQuota = false): Promise<void> {
    this.entrants = selection;
    await this.going.run(async () => {
      const params = { run: this.run(), enrolling: newId() };
      const request = { params, body: { selection, overQuota } };
      await this.newest.change(() => this.api.call('runs.proposeEnrolling', request));
      await this.readPeople();
    });
  }

  async useOthers(overQuota: boolean): Promise<void> {
    if (this.entrants !== undefined) await this.propose(this.entrants, overQuota);
  }

  forget(): void {
    clearTimeout(this.timer);
    this.newest.forget();
    this.people.set([]);
    this.remarkedPeople.set([]);
    this.going.clear();
  }

  follow(group: string): Promise<boolean> {
    return this.change('runs.followGroup', group);
  }

  unfollow(group: string): Promise<boolean> {
    return this.change('runs.unfollowGroup', group);
  }

  async start(): Promise<boolean> {
    const params = this.params();
    if (params === undefined) return false;
    const started = await this.going.run(async () =>
      this.newest.take(await this.api.call('runs.startEnrolling', { params })),
    );
    if (started) this.lookSoon();
    return started;
  }

  async readMore(asked: string | null): Promise<void> {
    const params = this.params();
    const why = this.enrolling()?.skipped.find((each) => each.why === asked)?.why ?? null;
    if (params === undefined || why !== asked) return;
    const known = this.people();
    await this.going.run(async () => {
      const after = known.filter((each) => each.why === why).at(-1)?.id;
      const outcome: Outcome = this.enrolling()?.state === 'proposed' ? 'waiting' : 'done';
      const query = { ...(why === null ? { outcome } : { why }), after, limit: shown };
      const { items } = await this.api.call('runs.listEnrollingPeople', { params, query });
      this.people.set([
        ...known,
        ...items.filter(({ id }) => !known.some((each) => each.id === id)),
      ]);
    });
  }

  private change(
    endpoint: 'runs.followGroup' | 'runs.unfollowGroup',
    group: string,
  ): Promise<boolean> {
    return this.going.run(async () => {
      const params = { run: this.run(), group };
      this.store.take(await this.api.call(endpoint, { params }));
    });
  }

  private run(): string {
    return this.store.id() ?? '';
  }

  private lookSoon(): void {
    this.timer = setTimeout(() => void this.look(), pause);
  }

  private async look(): Promise<void> {
    const params = this.params();
    if (params === undefined) return;
    const read = await this.going.run(async () => {
      await this.newest.read(() => this.api.call('runs.readEnrolling', { params }));
      if (this.enrolling()?.state === 'finished') await this.readPeople();
    });
    if (!read || this.enrolling()?.state === 'running') this.lookSoon();
  }

  private async readPeople(): Promise<void> {
    const params = this.params();
    if (params === undefined) return;
    this.remarkedPeople.set(await this.readRemarked(params));
    const query = { limit: shown };
    const { items } = await this.api.call('runs.listEnrollingPeople', { params, query });
    this.people.set(items);
  }

  /** They may stand anywhere among thousands who are enrolled. */
  private async readRemarked(params: Asked): Promise<readonly EnteringPerson[]> {
    const remarked: EnteringPerson[] = [];
    for (const { remark } of this.enrolling()?.remarked ?? []) {
      const query = { remark, limit: shown };
      const { items } = await this.api.call('runs.listEnrollingPeople', { params, query });
      remarked.push(...items);
    }
    return remarked;
  }

  private params(): Asked | undefined {
    const id = this.enrolling()?.id;
    return id === undefined ? undefined : { run: this.run(), enrolling: id };
  }
}
