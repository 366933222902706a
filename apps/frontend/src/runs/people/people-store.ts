import { Location } from '@angular/common';
import { computed, effect, inject, Injectable, resource, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { reread } from '../../core/api/reread';
import { debounced } from '../../core/debounced';
import { Files } from '../../core/files';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { RunStore } from '../run/run-store';
import { readAddress, writeAddress } from './people-address';

type People = EndpointReply<Endpoints['runs.listParticipants']>;
export type RunPerson = People['items'][number];
export type PeopleDeed = EndpointRequest<Endpoints['runs.actAboutParticipants']>['body']['deed'];

/** What the people of a run are downloaded as. */
export type RunFileFormat = 'csv' | 'xlsx' | 'pdf';

/** Milliseconds without a letter, after which is looked for what was typed. */
const pause = 300;

/** The people of a run, whom of them is looked at, and those of them who are chosen. */
@Injectable()
export class PeopleStore {
  private readonly api = inject(ApiClient);
  private readonly run = inject(RunStore);
  private readonly location = inject(Location);
  private readonly language = inject(CurrentLanguage);
  private readonly files = inject(Files);
  private readonly begun = readAddress(inject(ActivatedRoute).snapshot.queryParamMap);

  readonly filter = signal(this.begun.filter);
  readonly search = signal(this.begun.search ?? '');
  /** Where they work, or their group. */
  readonly together = signal(this.begun.together);
  readonly part = signal(this.begun.part);
  private readonly sought = debounced(this.search, pause);
  /** Whom the list, its counts and what is downloaded are about. */
  private readonly narrowing = computed(() => ({
    ...this.together(),
    part: this.part(),
    search: this.sought().trim() || undefined,
  }));
  readonly isNarrowed = computed(() =>
    Object.values(this.narrowing()).some((value) => value !== undefined),
  );
  readonly modules = signal<People['modules']>([]);
  readonly chosen = signal<ReadonlySet<string>>(new Set());
  readonly downloading = new Submission();
  /** As what they were last downloaded. */
  readonly format = signal<RunFileFormat>('xlsx');
  readonly counts = resource({
    params: () => ({ run: this.run.id() ?? '', query: this.narrowing() }),
    loader: ({ params: { run, query }, abortSignal }) =>
      this.api.call('runs.countParticipants', { params: { run }, query }, abortSignal),
  });
  readonly sums = this.readSums('institution');
  readonly groups = this.readSums('group');
  readonly list = new PagedList<RunPerson>(async (after, stopped) => {
    const params = { run: this.run.id() ?? '' };
    const query = { ...this.narrowing(), filter: this.filter(), after, limit: 50 };
    const page = await this.api.call('runs.listParticipants', { params, query }, stopped);
    if (page.modules.length > 0) this.modules.set(page.modules);
    return page;
  });
  readonly managed = computed(() => this.run.read.hasValue() && this.run.read.value().managed);

  constructor() {
    this.list.follow(() => {
      this.chosen.set(new Set());
      return [this.filter(), this.run.id(), this.narrowing()];
    });
    effect(() => {
      const query = writeAddress({ ...this.narrowing(), filter: this.filter() });
      const [path = ''] = this.location.path().split('?');
      this.location.replaceState(path, query, this.location.getState());
    });
  }

  /** Saves all of whom the list is about. */
  async download(format: RunFileFormat): Promise<void> {
    this.format.set(format);
    const params = { run: this.run.id() ?? '' };
    const asked = { ...this.narrowing(), filter: this.filter() };
    const query = { ...asked, format, language: this.language.language() };
    await this.downloading.run(async () =>
      this.files.save(await this.api.call('runs.exportParticipants', { params, query })),
    );
  }

  /** Shows everybody again. */
  widen(): void {
    this.search.set('');
    this.together.set({});
    this.part.set(undefined);
  }

  toggle(person: string): void {
    this.chosen.update((now) => {
      const next = new Set(now);
      if (!next.delete(person)) next.add(person);
      return next;
    });
  }

  /** Chooses all that are shown, up to 100, or none. */
  toggleAll(): void {
    const shown = this.list.items().map(({ id }) => id);
    this.chosen.update((now) => new Set(now.size > 0 ? [] : shown.slice(0, 100)));
  }

  async act(deed: PeopleDeed): Promise<EndpointReply<Endpoints['runs.actAboutParticipants']>> {
    const params = { run: this.run.id() ?? '' };
    const body = { people: [...this.chosen()], deed };
    return this.api.call('runs.actAboutParticipants', { params, body });
  }

  async remind(): Promise<EndpointReply<Endpoints['runs.remindParticipants']>> {
    const params = { run: this.run.id() ?? '' };
    return this.api.call('runs.remindParticipants', {
      params,
      body: { people: [...this.chosen()] },
    });
  }

  /** Reads again what a deed has changed. */
  async follow(): Promise<void> {
    this.chosen.set(new Set());
    reread(this.counts);
    reread(this.sums);
    this.run.readAgain();
    await this.list.restart();
  }

  private readSums(by: 'institution' | 'group') {
    return resource({
      params: () => this.run.id(),
      loader: ({ params: run, abortSignal }) =>
        this.api.call('runs.readRunSums', { params: { run }, query: { by } }, abortSignal),
    });
  }
}
