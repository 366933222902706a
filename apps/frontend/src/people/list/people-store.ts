import { Location } from '@angular/common';
import { computed, effect, inject, Injectable, resource, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { chooseColumns } from '@svetionik/domain/people/people-columns';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import { NewestReply } from '../../core/api/newest-reply';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import { Files } from '../../core/files';
import { Submission } from '../../core/forms/submission';
import type { Meant, Suggest } from '../../core/institutions/institution-field';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { LeftWords } from './left-words';
import { type Addressed, type Filter, readAddress, writeAddress } from './people-address';

type Page = EndpointReply<Endpoints['people.listPeople']>;

/** A member as the list shows them. */
export type ListedPerson = Page['items'][number];

/** What people are downloaded as. */
export type PeopleFileFormat = 'csv' | 'xlsx';

interface Earlier {
  readonly people: readonly ListedPerson[];
  /** Whether there are still earlier ones. */
  readonly more: boolean;
}

const pageSize = 50;
/** A page may find nobody and still go on; after so many the reader says whether to. */
const mostEmptyPages = 5;

/** The members of the organisation by surname, and what they are looked for by: the address says it, so that it is there again on the way back. */
@Injectable()
export class PeopleStore {
  private readonly api = inject(ApiClient);
  private readonly location = inject(Location);
  private readonly router = inject(Router);
  private readonly current = inject(CurrentLanguage);
  private readonly session = inject(SessionStore);
  private readonly route = inject(ActivatedRoute);
  private readonly begun = readAddress((key) => this.route.snapshot.queryParamMap.get(key));
  private readonly words = inject(LeftWords);
  private readonly files = inject(Files);
  private readonly reader = this.session.person()?.id ?? '';
  private readonly left = this.words.read(this.reader);

  readonly search = signal(this.left.search);
  readonly filter = signal<Filter>(withoutPlaces(this.begun));
  readonly institution = signal<Meant>({
    text: this.begun.institution === undefined ? '' : this.left.institution,
    institution: this.begun.institution ?? null,
  });
  private readonly named = resource({
    params: () => {
      const { text, institution } = this.institution();
      return text === '' ? (institution ?? undefined) : undefined;
    },
    loader: async ({ params: institution, abortSignal }) => {
      const query = { search: '', institution };
      const name = 'institutions.suggestInstitutions';
      return (await this.api.call(name, { query }, abortSignal)).items;
    },
  });
  readonly downloading = new Submission();
  /** As what they were last downloaded. */
  readonly format = signal<PeopleFileFormat>('xlsx');
  /** The columns that were chosen; undefined for the usual ones. */
  readonly columns = signal(this.begun.columns);
  /** The surname that the list begins at, a letter or two. */
  readonly letter = signal<string | undefined>(undefined);
  private readonly settledSearch = debounced(this.search, 300);
  /** What the list is about, wherever it begins. */
  readonly asked = computed(() => ({
    ...this.filter(),
    search: this.settledSearch().trim() || undefined,
    institution: this.institution().institution ?? undefined,
  }));
  readonly addressed = computed((): Addressed => ({
    ...this.filter(),
    institution: this.asked().institution,
    columns: this.columns(),
  }));
  readonly shown = computed(() =>
    chooseColumns(
      this.columns(),
      this.session.person()?.roles ?? [],
      this.filter().course !== undefined,
    ),
  );
  readonly isFiltered = computed(() => {
    const { course: _, ...narrowing } = this.asked();
    return Object.values(narrowing).some((value) => value !== undefined);
  });
  readonly list = new PagedList<ListedPerson>((after, stopped) =>
    this.read({ after, letter: this.letter() }, stopped),
  );
  readonly goingBack = new Submission();
  /** Those before the first one of the list, read on demand. */
  private readonly earlier = new NewestReply<Earlier>();
  readonly people = computed(() => [...(this.earlier.shown()?.people ?? []), ...this.list.items()]);
  readonly hasEarlier = computed(() => this.earlier.shown()?.more ?? this.letter() !== undefined);
  private readonly isWhole = computed(
    () => this.list.known() && !this.list.hasMore() && this.letter() === undefined,
  );
  private readonly counted = resource({
    params: () => (this.list.known() && !this.isWhole() ? this.asked() : undefined),
    loader: ({ params: query, abortSignal }) =>
      this.api.call('people.countPeople', { query }, abortSignal),
  });
  /** How many match; undefined until that is known. A list that is shown whole is not counted anew. */
  readonly count = computed(() => {
    if (this.isWhole()) return { count: this.people().length, exact: true };
    return this.counted.hasValue() ? this.counted.value() : undefined;
  });
  readonly courses = resource({
    loader: ({ abortSignal }) =>
      readAllPages((query) => this.api.call('catalogue.listCourses', { query }, abortSignal)),
  });
  readonly groups = resource({
    loader: async ({ abortSignal }) =>
      this.session.may('people.manage')
        ? readAllPages((query) => this.api.call('groups.listGroups', { query }, abortSignal))
        : [],
  });

  constructor() {
    this.list.follow(() => [this.asked(), this.letter()]);
    effect(() => {
      this.asked();
      this.letter();
      this.earlier.forget();
    });
    effect(() => this.writeAddress());
    effect(() =>
      this.words.keep(this.reader, {
        search: this.search(),
        institution: this.institution().text,
      }),
    );
    effect(() => this.nameInstitution());
  }

  /** An address has an id alone: where the page was opened anew, the field shows whose it is. One that is not known here is not asked for. */
  private nameInstitution(): void {
    if (!this.named.hasValue()) return;
    const [known] = this.named.value();
    this.institution.set(
      known === undefined
        ? { text: '', institution: null }
        : { text: known.name[chooseScript(this.current.language())], institution: known.id },
    );
  }

  readonly suggestInstitutions: Suggest = async (search, stopped) =>
    (await this.api.call('institutions.suggestInstitutions', { query: { search } }, stopped)).items;

  choose(chosen: Filter): void {
    this.filter.update((filter) => ({ ...filter, ...chosen }));
  }

  /** Shows what was saved, and nothing beside it. */
  take(saved: Addressed, institution: string): void {
    this.search.set('');
    this.letter.set(undefined);
    this.filter.set(withoutPlaces(saved));
    this.institution.set({ text: institution, institution: saved.institution ?? null });
    this.columns.set(saved.columns);
  }

  clear(): void {
    const { course } = this.filter();
    this.take({ course, columns: this.columns() }, '');
  }

  /** Saves all that matches. */
  async download(format: PeopleFileFormat): Promise<void> {
    this.format.set(format);
    const language = this.current.language();
    const query = { ...this.asked(), columns: this.shown().join(','), format, language };
    await this.downloading.run(async () =>
      this.files.save(await this.api.call('people.exportPeople', { query })),
    );
  }

  async goBack(): Promise<void> {
    const [first] = this.people();
    if (first === undefined) return this.letter.set(undefined);
    await this.goingBack.run(() =>
      this.earlier.read(async () => {
        const page = await this.read({ before: first.id }, new AbortController().signal);
        const known = this.earlier.shown()?.people ?? [];
        return { people: [...page.items, ...known], more: page.next !== null };
      }),
    );
  }

  private async read(
    place: { after?: string | undefined; before?: string | undefined; letter?: string | undefined },
    stopped: AbortSignal,
  ): Promise<Page> {
    let from = place;
    for (let empty = 0; ; empty += 1) {
      const query = { ...this.asked(), ...from, limit: pageSize };
      const page = await this.api.call('people.listPeople', { query }, stopped);
      if (page.items.length > 0 || page.next === null || empty === mostEmptyPages) return page;
      from = place.before === undefined ? { after: page.next } : { before: page.next };
    }
  }

  /** In place of the address that is there: nothing is loaded, and no step of the way back is added. */
  private writeAddress(): void {
    const [path = '', query = ''] = this.location.path().split('?');
    if (this.router.url.split('?')[0] !== path) return;
    const known = this.location.getState();
    this.location.replaceState(path, writeAddress(this.addressed(), query), known);
  }
}

function withoutPlaces({ institution: _, columns: __, ...filter }: Addressed): Filter {
  return filter;
}
