import {
  computed,
  effect,
  inject,
  Injectable,
  linkedSignal,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { alike } from '@svetionik/domain/content/alike';
import type { Script } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import { EditedEntry } from '../../core/forms/edited-entry';
import type { Endpoints } from '../../core/routes.generated';
import type { Sample } from '../document/sample-preview';
import { type Definition, type ProfileText, textProblems } from './profile-text';
import type { Profile } from './profiles-store';

/** A definition that it had. */
export type ProfileVersion = EndpointReply<
  Endpoints['profiles.listProfileVersions']
>['items'][number];

const nothing: ProfileText = {
  name: { 'sr-Latn': '', 'sr-Cyrl': '' },
  definition: {
    professions: [],
    orientation: 'landscape',
    fields: [],
    programmePage: false,
    partner: null,
    asksAccreditation: false,
    asksSeal: false,
  },
  courses: [],
};

/** One profile while it is edited, and what its certificates will look like. */
@Injectable()
export class ProfileStore {
  private readonly api = inject(ApiClient);

  readonly edited = new EditedEntry<Profile, ProfileText>({
    textOf: (stored) =>
      stored
        ? { name: stored.name, definition: stored.definition, courses: stored.courses }
        : nothing,
    read: (profile, stopped) =>
      this.api.call('profiles.readProfile', { params: { profile } }, stopped),
    create: (profile, body) =>
      this.api.call('profiles.createProfile', { params: { profile }, body }),
    edit: ({ id, version }, body) =>
      this.api.call('profiles.editProfile', { params: { profile: id }, body, version }),
    archive: ({ id, version }, archived) =>
      this.api.call('profiles.archiveProfile', {
        params: { profile: id },
        body: { archived },
        version,
      }),
  });
  /** The profile after which a new one is made. */
  readonly pattern = signal<string | undefined>(undefined);
  readonly patternRead = resource({
    params: () => (this.edited.isNew() ? this.pattern() : undefined),
    loader: ({ params, abortSignal }) =>
      this.api.call('profiles.readProfile', { params: { profile: params } }, abortSignal),
  });
  /** A partner of its own is asked for, whether or not its name is written. */
  readonly naming = linkedSignal({ source: this.edited.stored, computation: () => false });
  readonly problems = computed(() => textProblems(this.edited.text(), this.naming()));

  /** What is still wrong with a label or the partner's name is not asked about: the last picture stays. */
  private readonly printable = computed(
    () => (this.problems().definition ? undefined : this.edited.text().definition),
    {
      equal: alike,
    },
  );
  private readonly settled = debounced(this.printable, 400);
  readonly preview = resource({
    params: () => this.settled(),
    loader: ({ params, abortSignal }) =>
      this.api.call('profiles.previewProfile', { body: { definition: params } }, abortSignal),
  });
  readonly samples = linkedSignal<readonly Sample[] | undefined, readonly Sample[]>({
    source: () => (this.preview.hasValue() ? this.preview.value().samples : undefined),
    computation: (samples, before) => samples ?? before?.value ?? [],
  });

  readonly versions = new PagedList<ProfileVersion>(async (after, stopped) => {
    const id = this.edited.stored()?.id;
    return id === undefined
      ? { items: [], next: null }
      : this.api.call(
          'profiles.listProfileVersions',
          { params: { profile: id }, query: { after, limit: 20 } },
          stopped,
        );
  });

  constructor() {
    effect(() => {
      const pattern = this.patternRead.hasValue() ? this.patternRead.value() : undefined;
      if (pattern) untracked(() => this.define(pattern.definition));
    });
  }

  rename(script: Script, text: string): void {
    this.edited.write({ name: { ...this.edited.text().name, [script]: text } });
  }

  define(part: Partial<Definition>): void {
    this.edited.write({ definition: { ...this.edited.text().definition, ...part } });
  }
}
