import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import { NewestReply } from '../../core/api/newest-reply';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import { Submission } from '../../core/forms/submission';
import type { Suggest } from '../../core/institutions/institution-field';
import type { Endpoints } from '../../core/routes.generated';

/** An institution of the directory. */
export type Institution = EndpointReply<Endpoints['institutions.readInstitution']>;
export type InstitutionText = EndpointRequest<Endpoints['institutions.addInstitution']>['body'];
export type Kind = Institution['kind'];

/** The kinds of institutions, in the order in which they are offered. */
export const kinds: readonly Kind[] = [
  'police',
  'health',
  'justice',
  'education',
  'social-protection',
  'media',
  'other',
];

/** An institution with its place in the tree that is shown. */
export interface Row {
  readonly institution: Institution;
  readonly level: number;
}

const nothing: ReadonlyMap<string, readonly Institution[]> = new Map();

/** The directory of institutions: a tree by name, or what is sought in all of it. */
@Injectable()
export class InstitutionsStore {
  private readonly api = inject(ApiClient);

  readonly search = signal('');
  readonly kind = signal<Kind | undefined>(undefined);
  readonly archived = signal(false);
  private readonly settledSearch = debounced(this.search, 300);
  readonly isFiltered = computed(
    () => this.settledSearch().trim() !== '' || this.kind() !== undefined || this.archived(),
  );
  readonly list = new PagedList<Institution>((after, stopped) =>
    this.api.call(
      'institutions.listInstitutions',
      {
        query: {
          search: this.settledSearch().trim(),
          kind: this.kind(),
          archived: this.archived() ? 'true' : 'false',
          after,
          limit: 50,
        },
      },
      stopped,
    ),
  );
  /** What was opened, by the institution that it belongs to. */
  private readonly below = new NewestReply<typeof nothing>();
  private readonly opened = computed(() => this.below.shown() ?? nothing);
  readonly rows = computed(() => this.arrange(this.list.items(), 0));
  /** Chosen for merging, two at most. */
  readonly chosen = signal<readonly Institution[]>([]);
  readonly changing = new Submission();

  constructor() {
    effect(() => {
      this.settledSearch();
      this.kind();
      this.archived();
      untracked(() => void this.restart());
    });
  }

  /** For a line in which an institution is sought; leaves out what `notBelow` could not belong to. */
  suggestExcept(notBelow: string | undefined): Suggest {
    return async (search, stopped) => {
      const query = { search, notBelow, limit: 10 };
      return (await this.api.call('institutions.listInstitutions', { query }, stopped)).items;
    };
  }

  restart(): Promise<void> {
    this.below.forget();
    return this.list.restart();
  }

  isOpened({ id }: Institution): boolean {
    return this.opened().has(id);
  }

  async toggle({ id }: Institution): Promise<void> {
    if (this.opened().has(id))
      return this.below.take(new Map([...this.opened()].filter(([opened]) => opened !== id)));
    await this.changing.run(() =>
      this.below.change(async () => {
        const below = await readAllPages((page) =>
          this.api.call('institutions.listInstitutions', { query: { below: id, ...page } }),
        );
        return new Map([...this.opened(), [id, below]]);
      }),
    );
  }

  isChosen({ id }: Institution): boolean {
    return this.chosen().some((each) => each.id === id);
  }

  /** A third one takes the place of the second. */
  choose(institution: Institution): void {
    this.chosen.update((chosen) =>
      this.isChosen(institution)
        ? chosen.filter(({ id }) => id !== institution.id)
        : [...chosen.slice(0, 1), institution],
    );
  }

  add(id: string, text: InstitutionText): Promise<Institution> {
    return this.api.call('institutions.addInstitution', {
      params: { institution: id },
      body: text,
    });
  }

  edit({ id, version }: Institution, text: InstitutionText): Promise<Institution> {
    return this.api.call('institutions.editInstitution', {
      params: { institution: id },
      version,
      body: text,
    });
  }

  read(id: string): Promise<Institution> {
    return this.api.call('institutions.readInstitution', { params: { institution: id } });
  }

  async archive({ id, version }: Institution, archived: boolean): Promise<void> {
    await this.changing.run(async () => {
      const body = { archived };
      await this.api.call('institutions.archiveInstitution', {
        params: { institution: id },
        version,
        body,
      });
      await this.restart();
    });
  }

  private arrange(institutions: readonly Institution[], level: number): Row[] {
    return institutions.flatMap((institution) => [
      { institution, level },
      ...this.arrange(this.opened().get(institution.id) ?? [], level + 1),
    ]);
  }
}
