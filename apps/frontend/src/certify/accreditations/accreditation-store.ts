import { computed, inject, Injectable, linkedSignal, resource } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { alike } from '@svetionik/domain/content/alike';
import type { Script } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import { EditedEntry } from '../../core/forms/edited-entry';
import type { Endpoints } from '../../core/routes.generated';
import type { Sample } from '../document/sample-preview';
import type { Profile } from '../profiles/profiles-store';
import type { Accreditation } from './accreditations-store';

/** What a person writes of an accreditation. */
export type AccreditationText = EndpointRequest<
  Endpoints['accreditations.editAccreditation']
>['body'];

/** The texts in both scripts, in the order of the form, with how long they may be. */
export const scriptTexts = [
  { field: 'body', most: 120 },
  { field: 'formalOrganiser', most: 200 },
  { field: 'educationKind', most: 120 },
  { field: 'competence', most: 120 },
  { field: 'priorityArea', most: 200 },
  { field: 'trainers', most: 300 },
] as const satisfies readonly { readonly field: keyof AccreditationText; readonly most: number }[];

export type ScriptTextField = (typeof scriptTexts)[number]['field'];

const empty = { 'sr-Latn': '', 'sr-Cyrl': '' };
const nothing: AccreditationText = {
  profile: '',
  editions: [],
  body: empty,
  number: '',
  validFrom: '',
  validTo: null,
  points: null,
  hours: null,
  formalOrganiser: empty,
  educationKind: empty,
  competence: empty,
  priorityArea: empty,
  trainers: empty,
};

/** One accreditation while it is edited, and what would be issued under it today. */
@Injectable()
export class AccreditationStore {
  private readonly api = inject(ApiClient);

  readonly edited = new EditedEntry<Accreditation, AccreditationText>({
    textOf: (stored) => (stored === undefined ? nothing : toAccreditationText(stored)),
    read: (accreditation, stopped) =>
      this.api.call('accreditations.readAccreditation', { params: { accreditation } }, stopped),
    create: (accreditation, body) =>
      this.api.call('accreditations.createAccreditation', { params: { accreditation }, body }),
    edit: ({ id, version }, body) =>
      this.api.call('accreditations.editAccreditation', {
        params: { accreditation: id },
        body,
        version,
      }),
    archive: ({ id, version }, archived) =>
      this.api.call('accreditations.archiveAccreditation', {
        params: { accreditation: id },
        body: { archived },
        version,
      }),
  });
  readonly profiles = new PagedList<Profile>((after, stopped) =>
    this.api.call('profiles.listProfiles', { query: { after, limit: 100 } }, stopped),
  );
  readonly profile = computed(() =>
    this.profiles.items().find(({ id }) => id === this.edited.text().profile),
  );

  /** What must be there before it can be saved and is not, by its name in the form. */
  readonly missing = computed(() => missingOf(this.edited.text()));
  private readonly complete = computed(
    () => (this.missing().size === 0 ? this.edited.text() : undefined),
    {
      equal: alike,
    },
  );
  private readonly settled = debounced(this.complete, 400);
  readonly preview = resource({
    params: () => this.settled(),
    loader: ({ params, abortSignal }) =>
      this.api.call('accreditations.previewAccreditation', { body: params }, abortSignal),
  });
  readonly samples = linkedSignal<readonly Sample[] | undefined, readonly Sample[]>({
    source: () => (this.preview.hasValue() ? this.preview.value().samples : undefined),
    computation: (samples, before) => samples ?? before?.value ?? [],
  });

  constructor() {
    void this.profiles.restart().then(() => this.profiles.all());
  }

  write(field: ScriptTextField, script: Script, text: string): void {
    this.edited.write({ [field]: { ...this.edited.text()[field], [script]: text } });
  }
}

export function toAccreditationText({
  profile,
  editions,
  body,
  number,
  validFrom,
  validTo,
  points,
  hours,
  ...texts
}: Accreditation): AccreditationText {
  const { formalOrganiser, educationKind, competence, priorityArea, trainers } = texts;
  return {
    profile: profile.id,
    editions,
    body,
    number,
    validFrom,
    validTo,
    points,
    hours,
    formalOrganiser,
    educationKind,
    competence,
    priorityArea,
    trainers,
  };
}

function missingOf({
  profile,
  body,
  number,
  validFrom,
  validTo,
}: AccreditationText): ReadonlySet<string> {
  const missing = new Set<string>();
  if (profile === '') missing.add('profile');
  if (Object.values(body).some((text) => text.trim() === '')) missing.add('body');
  if (number.trim() === '') missing.add('number');
  if (validFrom === '') missing.add('validFrom');
  if (validTo !== null && validTo < validFrom) missing.add('validTo');
  return missing;
}
