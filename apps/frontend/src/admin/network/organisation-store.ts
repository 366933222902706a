import { inject, Injectable } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { EditedEntry } from '../../core/forms/edited-entry';
import { PageOrganisation } from '../../core/organisation/page-organisation';
import type { Endpoints } from '../../core/routes.generated';

/** An organisation as those who look after it see it. */
export type Organisation = EndpointReply<Endpoints['network.readOrganisation']>;

/** What a person writes of an organisation. An empty town is none; the address of one that is there stays. */
export type OrganisationText = Pick<
  EndpointRequest<Endpoints['network.createOrganisation']>['body'],
  'name' | 'accent' | 'slug' | 'administrator'
> & { readonly town: Organisation['name'] };

const empty = { 'sr-Latn': '', 'sr-Cyrl': '' };
const nothing: OrganisationText = {
  name: empty,
  town: empty,
  accent: null,
  slug: '',
  administrator: '',
};

/** One organisation while it is edited. */
@Injectable()
export class OrganisationStore {
  private readonly api = inject(ApiClient);
  private readonly page = inject(PageOrganisation);
  private readonly current = inject(CurrentLanguage);

  readonly edited = new EditedEntry<Organisation, OrganisationText>({
    textOf: toOrganisationText,
    read: (organisation, stopped) =>
      this.api.call('network.readOrganisation', { params: { organisation } }, stopped),
    create: (organisation, text) =>
      this.api.call('network.createOrganisation', {
        params: { organisation },
        body: {
          ...toBody(text),
          slug: text.slug.trim(),
          administrator: text.administrator.trim(),
          language: this.current.language(),
        },
      }),
    edit: async ({ id, version }, text) => {
      const stored = await this.api.call('network.editOrganisation', {
        params: { organisation: id },
        body: toBody(text),
        version,
      });
      this.page.follow(stored);
      return stored;
    },
  });

  async setMark({ id, version }: Organisation, file: File | undefined): Promise<void> {
    const params = { organisation: id };
    await this.edited.changeBeside(async () => {
      const stored = await (file
        ? this.api.call('network.setMark', { params, body: file, version })
        : this.api.call('network.removeMark', { params, version }));
      this.page.follow(stored);
      return stored;
    });
  }
}

export function toOrganisationText(organisation: Organisation | undefined): OrganisationText {
  if (organisation === undefined) return nothing;
  const { name, town, accent, slug } = organisation;
  return { name, town: town ?? empty, accent, slug, administrator: '' };
}

function toBody({ name, town, accent }: OrganisationText) {
  const isSaid = Object.values(town).some((text) => text.trim() !== '');
  return { name: trimmed(name), town: isSaid ? trimmed(town) : null, accent };
}

function trimmed(text: Organisation['name']): Organisation['name'] {
  return { 'sr-Latn': text['sr-Latn'].trim(), 'sr-Cyrl': text['sr-Cyrl'].trim() };
}
