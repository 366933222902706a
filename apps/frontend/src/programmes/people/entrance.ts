import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import type { Enrolling, EnrollingWay, Entrants } from '../../core/enrolling/enrolling-way';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { ProgrammePeopleStore } from './people-store';

type Entry = EndpointReply<Endpoints['programmes.enrolProgrammePeople']>;

/** People on their way into a programme: who gets in is asked first, then they are in it at once. */
@Injectable()
export class ProgrammeEntrance implements EnrollingWay {
  private readonly api = inject(ApiClient);
  private readonly store = inject(ProgrammePeopleStore);
  private entrants: Entrants | undefined;
  private readonly said = signal<
    { readonly entry: Entry; readonly state: 'proposed' | 'finished' } | undefined
  >(undefined);

  readonly enrolling = computed((): Enrolling | undefined => {
    const said = this.said();
    if (said === undefined) return undefined;
    const { state, entry } = said;
    const { entering, skipped, strangers } = entry;
    const people =
      state === 'proposed' ? { waiting: entering, done: 0 } : { waiting: 0, done: entering };
    return { state, ...people, skipped, remarked: [], strangers, overQuota: false, places: [] };
  });
  readonly people = computed(() => this.said()?.entry.people ?? []);
  readonly going = new Submission();
  readonly choices = resource({
    loader: ({ abortSignal }) => this.api.call('runs.readRunChoices', {}, abortSignal),
  });
  readonly groups = computed(() => (this.choices.hasValue() ? this.choices.value().groups : []));
  readonly followed = computed(() =>
    this.store.programme.hasValue() ? this.store.programme.value().followed : [],
  );

  async propose(entrants: Entrants): Promise<void> {
    this.entrants = entrants;
    await this.ask('programmes.previewProgrammePeople', entrants, 'proposed');
  }

  /** A programme has no quotas. */
  useOthers(): Promise<void> {
    return Promise.resolve();
  }

  start(): Promise<boolean> {
    if (this.entrants === undefined) return Promise.resolve(false);
    return this.ask('programmes.enrolProgrammePeople', this.entrants, 'finished');
  }

  follow(group: string): Promise<boolean> {
    return this.change('programmes.followProgrammeGroup', group);
  }

  unfollow(group: string): Promise<boolean> {
    return this.change('programmes.unfollowProgrammeGroup', group);
  }

  forget(): void {
    this.said.set(undefined);
    this.going.clear();
  }

  private ask(
    endpoint: 'programmes.previewProgrammePeople' | 'programmes.enrolProgrammePeople',
    selection: Entrants,
    state: 'proposed' | 'finished',
  ): Promise<boolean> {
    return this.going.run(async () => {
      const request = { params: this.params(), body: { selection } };
      this.said.set({ state, entry: await this.api.call(endpoint, request) });
    });
  }

  private change(
    endpoint: 'programmes.followProgrammeGroup' | 'programmes.unfollowProgrammeGroup',
    group: string,
  ): Promise<boolean> {
    return this.going.run(async () => {
      const params = { ...this.params(), group };
      this.store.programme.set(await this.api.call(endpoint, { params }));
    });
  }

  private params() {
    return { programme: this.store.id() };
  }
}
