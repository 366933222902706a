import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readAllPages } from '../../../core/api/all-pages';
import { ApiClient } from '../../../core/api/api-client';
import { Edited } from '../../../core/forms/edited';
import type { Endpoints } from '../../../core/routes.generated';
import { add, move, remove, renew, type Arrangement, type Chosen, type Side } from './arrangement';

type Surroundings = EndpointReply<Endpoints['surrounding.readSurroundings']>;
type SurroundingModule = Surroundings['before'][number];
type OwnModule = EndpointReply<Endpoints['surrounding.listOwnModules']>['items'][number];

/** One of the organisation's own modules where it stands, or is to stand once it is saved. */
export interface AroundModule extends Pick<
  OwnModule,
  'slug' | 'kind' | 'title' | 'minutes' | 'lessons'
> {
  readonly chosen: Chosen;
  /** The number of its newest edition. */
  readonly newest: number;
  /** Since when it stands there as it does; null while that is not saved. */
  readonly since: string | null;
  /** Whether the course has a module of that address itself. */
  readonly hidden: boolean;
}

/** The modules of its own that an organisation puts around a course which another one shares with it. */
@Injectable()
export class AroundStore {
  private readonly api = inject(ApiClient);

  readonly course = signal<string | undefined>(undefined);
  readonly read = resource({
    params: this.course,
    loader: async ({ params: course, abortSignal }) => {
      const [received, surroundings, own] = await Promise.all([
        this.api.call('sharing.listReceived', {}, abortSignal),
        this.readSurroundings(course, abortSignal),
        this.listOwn(abortSignal),
      ]);
      const shared = received.items.find(({ id }) => id === course);
      const request = { params: { slug: shared?.slug ?? '' } };
      const page = shared && (await this.api.call('catalogue.readCourse', request, abortSignal));
      return { shared, surroundings, own, page };
    },
  });
  readonly shared = computed(() => this.known()?.shared);
  /** The modules of the course itself. */
  readonly modules = computed(() =>
    (this.known()?.page?.modules ?? []).filter(({ addedBy }) => addedBy === undefined),
  );
  readonly edited = new Edited<Surroundings, Arrangement>({
    read: () => this.known()?.surroundings,
    textOf: (stored) => ({
      before: (stored?.before ?? []).map(choose),
      after: (stored?.after ?? []).map(choose),
    }),
    readAgain: () => this.readSurroundings(this.course() ?? ''),
  });
  readonly before = computed(() => this.describe('before'));
  readonly after = computed(() => this.describe('after'));
  /** Published modules that do not stand around the course yet; what the course has itself is not offered. */
  readonly left = computed(() => {
    const { before, after } = this.edited.text();
    const there = new Set([...before, ...after].map(({ module }) => module));
    const slugs = new Set(this.modules().map(({ id }) => id));
    return this.own().filter(({ id, slug }) => !there.has(id) && !slugs.has(slug));
  });
  readonly own = computed<readonly OwnModule[]>(() => this.known()?.own ?? []);

  private readonly known = computed(() => (this.read.hasValue() ? this.read.value() : undefined));

  add(module: string, side: Side): void {
    const own = this.own().find(({ id }) => id === module);
    if (own) this.edited.write(add(this.edited.text(), { module, edition: own.edition }, side));
  }

  move(module: string, by: -1 | 1): void {
    this.edited.write(move(this.edited.text(), module, by));
  }

  remove(module: string): void {
    this.edited.write(remove(this.edited.text(), module));
  }

  renew(module: string, edition: number): void {
    this.edited.write(renew(this.edited.text(), { module, edition }));
  }

  save(): Promise<boolean> {
    const { before, after } = this.edited.text();
    const stored = this.edited.stored();
    const seen = [...(stored?.before ?? []), ...(stored?.after ?? [])].map(({ id }) => id);
    const body = { course: this.course() ?? '', seen, before: [...before], after: [...after] };
    return this.edited.save(() => this.api.call('surrounding.arrangeModules', { body }));
  }

  /** What the modules of a version are called, for a comparison of two. */
  titlesOf(side: readonly Chosen[], theirs?: Surroundings): SurroundingModule['title'][] {
    const rows = [...this.standing(), ...(theirs?.before ?? []), ...(theirs?.after ?? [])];
    return side.flatMap(({ module }) => {
      const known =
        this.own().find(({ id }) => id === module) ?? rows.find((row) => row.module === module);
      return known === undefined ? [] : [known.title];
    });
  }

  private describe(side: Side): AroundModule[] {
    return this.edited.text()[side].flatMap((chosen) => {
      const row = this.standing().find(({ module }) => module === chosen.module);
      const own = this.own().find(({ id }) => id === chosen.module);
      const known = row ?? own;
      if (known === undefined) return [];
      const { slug, kind, title, minutes, lessons } = known;
      return [
        {
          ...{ chosen, slug, kind, title, minutes, lessons },
          newest: own?.edition ?? row?.newest ?? chosen.edition,
          since: this.isStored(side, chosen) ? (row?.since ?? null) : null,
          hidden: row?.hidden ?? false,
        },
      ];
    });
  }

  private standing(): SurroundingModule[] {
    const stored = this.edited.stored();
    return [...(stored?.before ?? []), ...(stored?.after ?? [])];
  }

  private isStored(side: Side, chosen: Chosen): boolean {
    const place = this.edited.text()[side].indexOf(chosen);
    const row = this.edited.stored()?.[side][place];
    return row?.module === chosen.module && row.edition === chosen.edition;
  }

  private readSurroundings(course: string, stopped?: AbortSignal): Promise<Surroundings> {
    return this.api.call('surrounding.readSurroundings', { query: { course } }, stopped);
  }

  private listOwn(stopped: AbortSignal): Promise<readonly OwnModule[]> {
    return readAllPages((query) => this.api.call('surrounding.listOwnModules', { query }, stopped));
  }
}

function choose({ module, edition }: SurroundingModule): Chosen {
  return { module, edition };
}
