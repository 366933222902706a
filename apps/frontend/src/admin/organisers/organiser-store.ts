import { inject, Injectable, resource } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { EditedEntry } from '../../core/forms/edited-entry';
import type { Endpoints } from '../../core/routes.generated';
import type { Organiser, Signatory } from './organisers-store';

/** What a person writes of an organiser. */
export type OrganiserText = EndpointRequest<Endpoints['organisers.editOrganiser']>['body'];

/** What a person writes of somebody who signs. */
export type SignatoryText = EndpointRequest<Endpoints['organisers.editSignatory']>['body'];

/** The texts in both scripts, in the order of the form. */
export const textFields = ['name', 'place'] as const satisfies readonly (keyof OrganiserText)[];

const empty = { 'sr-Latn': '', 'sr-Cyrl': '' };
const nothing: OrganiserText = {
  name: empty,
  place: empty,
  registerDesignation: '',
  signingKey: null,
};

/** One organiser while it is edited. Every change names the version it starts from; whoever is second sees both. */
@Injectable()
export class OrganiserStore {
  private readonly api = inject(ApiClient);

  /** The keys that may be named. */
  readonly keys = resource({
    loader: ({ abortSignal }) => this.api.call('organisers.listSigningKeys', {}, abortSignal),
  });
  readonly edited = new EditedEntry<Organiser, OrganiserText>({
    textOf: toOrganiserText,
    read: (organiser, stopped) => this.read(organiser, stopped),
    create: (organiser, text) =>
      this.api.call('organisers.createOrganiser', { params: { organiser }, body: trimmed(text) }),
    edit: ({ id, version }, text) =>
      this.api.call('organisers.editOrganiser', {
        params: { organiser: id },
        body: trimmed(text),
        version,
      }),
    archive: ({ id, version }, archived) =>
      this.api.call('organisers.archiveOrganiser', {
        params: { organiser: id },
        body: { archived },
        version,
      }),
  });

  read(organiser: string, stopped?: AbortSignal): Promise<Organiser> {
    return this.api.call('organisers.readOrganiser', { params: { organiser } }, stopped);
  }

  async setSeal({ id, version }: Organiser, file: File | undefined): Promise<void> {
    const params = { organiser: id };
    await this.edited.changeBeside(() =>
      file
        ? this.api.call('organisers.setSeal', { params, body: file, version })
        : this.api.call('organisers.removeSeal', { params, version }),
    );
  }

  async setSignature(
    { id, version }: Organiser,
    signatory: string,
    file: File | undefined,
  ): Promise<void> {
    const params = { organiser: id, signatory };
    await this.edited.changeBeside(() =>
      file
        ? this.api.call('organisers.setSignature', { params, body: file, version })
        : this.api.call('organisers.removeSignature', { params, version }),
    );
  }

  addSignatory({ id }: Organiser, signatory: string, body: SignatoryText): Promise<Organiser> {
    return this.api.call('organisers.addSignatory', { params: { organiser: id, signatory }, body });
  }

  editSignatory(
    { id, version }: Organiser,
    signatory: string,
    body: SignatoryText,
  ): Promise<Organiser> {
    return this.api.call('organisers.editSignatory', {
      params: { organiser: id, signatory },
      body,
      version,
    });
  }

  async endSignatory(
    organiser: Organiser,
    { id, name, role, validFrom }: Signatory,
    validTo: string,
  ): Promise<void> {
    await this.edited.changeBeside(() =>
      this.editSignatory(organiser, id, { name, role, validFrom, validTo }),
    );
  }
}

export function toOrganiserText(organiser: Organiser | undefined): OrganiserText {
  if (organiser === undefined) return nothing;
  const { name, place, registerDesignation, signingKey } = organiser;
  return { name, place, registerDesignation, signingKey: signingKey?.name ?? null };
}

function trimmed({ name, place, registerDesignation, signingKey }: OrganiserText): OrganiserText {
  const both = (text: OrganiserText['name']) => ({
    'sr-Latn': text['sr-Latn'].trim(),
    'sr-Cyrl': text['sr-Cyrl'].trim(),
  });
  return {
    name: both(name),
    place: both(place),
    registerDesignation: registerDesignation.trim(),
    signingKey,
  };
}
