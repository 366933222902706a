import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import type { Meant, Suggest } from '../../core/institutions/institution-field';
import type { Endpoints } from '../../core/routes.generated';

type Page = EndpointReply<Endpoints['people.listPeople']>;
type Query = NonNullable<EndpointRequest<Endpoints['people.listPeople']>['query']>;

/** A member as the list shows them. */
export type ListedPerson = Page['items'][number];

/** What is chosen beside the words that are sought; what is left out is not asked for. */
export type Filter = Pick<
  Query,
  'role' | 'profession' | 'course' | 'state' | 'activeFrom' | 'blocked' | 'consent'
>;

const pageSize = 50;
/** A page may find nobody and still go on; after so many the reader says whether to. */
const mostEmptyPages = 5;

/** The members of the organisation by surname, and what they are looked for by. */
@Injectable()
export class PeopleStore {
  private readonly api = inject(ApiClient);

  readonly search = signal('');
  readonly filter = signal<Filter>({});
  readonly institution = signal<Meant>({ text: '', institution: null });
  /** The surname that the list begins at, a letter or two. */
  readonly letter = signal<string | undefined>(undefined);
  private readonly settledSearch = debounced(this.search, 300);
  private readonly asked = computed(() => ({
    ...this.filter(),
    search: this.settledSearch().trim(),
    institution: this.institution().institution ?? undefined,
    letter: this.letter(),
  }));
  readonly isFiltered = computed(() => {
    const { course: _, letter: __, ...narrowing } = this.asked();
    return Object.values(narrowing).some((value) => value !== undefined && value !== '');
  });
  readonly list = new PagedList<ListedPerson>((after, stopped) => this.read(after, stopped));
  readonly courses = resource({
    loader: async ({ abortSignal }) =>
      (await this.api.call('catalogue.listCourses', { query: { limit: 100 } }, abortSignal)).items,
  });

  constructor() {
    this.list.follow(() => this.asked());
  }

  readonly suggestInstitutions: Suggest = async (search, stopped) =>
    (await this.api.call('institutions.suggestInstitutions', { query: { search } }, stopped)).items;

  choose(chosen: Filter): void {
    this.filter.update((filter) => ({ ...filter, ...chosen }));
  }

  clear(): void {
    this.search.set('');
    this.institution.set({ text: '', institution: null });
    this.filter.update(({ course }) => ({ course }));
  }

  private async read(after: string | undefined, stopped: AbortSignal): Promise<Page> {
    let from = after;
    for (let empty = 0; ; empty += 1) {
      const query = { ...this.asked(), after: from, limit: pageSize };
      const page = await this.api.call('people.listPeople', { query }, stopped);
      if (page.items.length > 0 || page.next === null || empty === mostEmptyPages) return page;
      from = page.next;
    }
  }
}
