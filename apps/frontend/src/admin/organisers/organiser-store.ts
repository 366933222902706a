import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { RequestOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Edited } from '../../core/forms/edited';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import type { Organiser } from './organisers-store';

/** What a person writes of an organiser. */
export type OrganiserText = RequestOf<Endpoints['organisations.editOrganiser']>['body'];

/** The pictures that an organiser may have. */
export type PictureKind = 'seal' | 'signature';

/** The texts in the order of the form. */
export const textFields = ['name', 'place', 'signatoryName', 'signatoryRole'] as const satisfies readonly (keyof OrganiserText)[];

const empty = { 'sr-Latn': '', 'sr-Cyrl': '' };
const nothing: OrganiserText = { name: empty, place: empty, signatoryName: empty, signatoryRole: empty };

/** One organiser while it is edited. Every change names the version it starts from; whoever is second sees both. */
@Injectable()
export class OrganiserStore {
  private readonly api = inject(ApiClient);
  /** The new organiser keeps its id until it is there. */
  private readonly made = newId();

  /** From the address; `new` is one that does not exist yet. */
  readonly id = signal<string | undefined>(undefined);
  readonly isNew = computed(() => this.id() === 'new');
  readonly read = resource({
    params: () => (this.isNew() ? undefined : this.id()),
    loader: ({ params, abortSignal }) => this.api.call('organisations.readOrganiser', { params: { organiser: params } }, abortSignal),
  });
  private readonly edited = new Edited<Organiser, OrganiserText>({
    read: () => (this.read.hasValue() ? this.read.value() : undefined),
    textOf,
    readAgain: ({ id }) => this.api.call('organisations.readOrganiser', { params: { organiser: id } }),
  });
  readonly organiser = this.edited.stored;
  readonly text = this.edited.text;
  readonly saving = this.edited.saving;
  readonly saved = this.edited.saved;
  readonly theirs = this.edited.theirs;

  write(field: keyof OrganiserText, script: 'sr-Latn' | 'sr-Cyrl', text: string): void {
    this.edited.write({ [field]: { ...this.text()[field], [script]: text } });
  }

  /** The id of what is stored now, or undefined. */
  async save(): Promise<string | undefined> {
    const [organiser, body] = [this.organiser(), trimmed(this.text())];
    const done = await this.edited.change(() =>
      organiser === undefined
        ? this.api.call('organisations.createOrganiser', { params: { organiser: this.made }, body })
        : this.api.call('organisations.editOrganiser', { params: { organiser: organiser.id }, body, version: organiser.version }),
    );
    this.saved.set(done);
    return done ? this.organiser()?.id : undefined;
  }

  async archive(organiser: Organiser, archived: boolean): Promise<void> {
    const request = { params: { organiser: organiser.id }, body: { archived }, version: organiser.version };
    await this.edited.change(() => this.api.call('organisations.archiveOrganiser', request), true);
  }

  async setPicture({ id, version }: Organiser, picture: PictureKind, file: File): Promise<void> {
    await this.edited.change(() => this.api.call('organisations.setOrganiserPicture', { params: { organiser: id, picture }, body: file, version }), true);
  }

  async removePicture({ id, version }: Organiser, picture: PictureKind): Promise<void> {
    await this.edited.change(() => this.api.call('organisations.removeOrganiserPicture', { params: { organiser: id, picture }, version }), true);
  }

  keepMine(): void {
    this.edited.keepMine();
  }

  takeTheirs(): void {
    this.edited.takeTheirs();
  }
}

export function textOf(organiser: OrganiserText | undefined): OrganiserText {
  const { name, place, signatoryName, signatoryRole } = organiser ?? nothing;
  return { name, place, signatoryName, signatoryRole };
}

function trimmed(text: OrganiserText): OrganiserText {
  const both = (field: keyof OrganiserText) => ({ 'sr-Latn': text[field]['sr-Latn'].trim(), 'sr-Cyrl': text[field]['sr-Cyrl'].trim() });
  return { name: both('name'), place: both('place'), signatoryName: both('signatoryName'), signatoryRole: both('signatoryRole') };
}
