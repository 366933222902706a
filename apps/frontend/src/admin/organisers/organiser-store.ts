import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { RequestOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Edited } from '../../core/forms/edited';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import type { Organiser, Signatory } from './organisers-store';

/** What a person writes of an organiser. */
export type OrganiserText = RequestOf<Endpoints['organisers.editOrganiser']>['body'];

/** What a person writes of somebody who signs. */
export type SignatoryText = RequestOf<Endpoints['organisers.editSignatory']>['body'];

/** The texts in both scripts, in the order of the form. */
export const textFields = ['name', 'place'] as const satisfies readonly (keyof OrganiserText)[];

const empty = { 'sr-Latn': '', 'sr-Cyrl': '' };
const nothing: OrganiserText = { name: empty, place: empty, registerDesignation: '', signingKey: null };

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
    loader: ({ params, abortSignal }) => this.api.call('organisers.readOrganiser', { params: { organiser: params } }, abortSignal),
  });
  /** The keys that may be named. */
  readonly keys = resource({ loader: ({ abortSignal }) => this.api.call('organisers.listSigningKeys', {}, abortSignal) });
  private readonly edited = new Edited<Organiser, OrganiserText>({
    read: () => (this.read.hasValue() ? this.read.value() : undefined),
    textOf,
    readAgain: ({ id }) => this.api.call('organisers.readOrganiser', { params: { organiser: id } }),
  });
  readonly organiser = this.edited.stored;
  readonly text = this.edited.text;
  readonly saving = this.edited.saving;
  readonly saved = this.edited.saved;
  readonly theirs = this.edited.theirs;

  write(part: Partial<OrganiserText>): void {
    this.edited.write(part);
  }

  /** The id of what is stored now, or undefined. */
  async save(): Promise<string | undefined> {
    const [organiser, body] = [this.organiser(), trimmed(this.text())];
    const done = await this.edited.change(() =>
      organiser === undefined
        ? this.api.call('organisers.createOrganiser', { params: { organiser: this.made }, body })
        : this.api.call('organisers.editOrganiser', { params: { organiser: organiser.id }, body, version: organiser.version }),
    );
    this.saved.set(done);
    return done ? this.organiser()?.id : undefined;
  }

  async archive(organiser: Organiser, archived: boolean): Promise<void> {
    const request = { params: { organiser: organiser.id }, body: { archived }, version: organiser.version };
    await this.edited.change(() => this.api.call('organisers.archiveOrganiser', request), true);
  }

  async setSeal({ id, version }: Organiser, file: File | undefined): Promise<void> {
    const params = { organiser: id };
    await this.edited.change(() => (file ? this.api.call('organisers.setSeal', { params, body: file, version }) : this.api.call('organisers.removeSeal', { params, version })), true);
  }

  async setSignature({ id, version }: Organiser, signatory: string, file: File | undefined): Promise<void> {
    const params = { organiser: id, signatory };
    await this.edited.change(
      () => (file ? this.api.call('organisers.setSignature', { params, body: file, version }) : this.api.call('organisers.removeSignature', { params, version })),
      true,
    );
  }

  addSignatory({ id }: Organiser, signatory: string, body: SignatoryText): Promise<void> {
    return this.changeInDialog(() => this.api.call('organisers.addSignatory', { params: { organiser: id, signatory }, body }));
  }

  editSignatory(organiser: Organiser, signatory: string, body: SignatoryText): Promise<void> {
    return this.changeInDialog(() => this.sendSignatory(organiser, signatory, body));
  }

  async endSignatory(organiser: Organiser, { id, name, role, validFrom }: Signatory, validTo: string): Promise<void> {
    await this.edited.change(() => this.sendSignatory(organiser, id, { name, role, validFrom, validTo }), true);
  }

  keepMine(): void {
    this.edited.keepMine();
  }

  takeTheirs(): void {
    this.edited.takeTheirs();
  }

  private sendSignatory({ id, version }: Organiser, signatory: string, body: SignatoryText): Promise<Organiser> {
    return this.api.call('organisers.editSignatory', { params: { organiser: id, signatory }, body, version });
  }

  /** A dialog shows itself what fails. After a lost race another try starts from the version that is stored. */
  private async changeInDialog(call: () => Promise<Organiser>): Promise<void> {
    if (await this.edited.change(call, true)) return;
    const error = this.saving.error();
    this.edited.keepMine();
    throw error;
  }
}

export function textOf(organiser: Organiser | undefined): OrganiserText {
  if (organiser === undefined) return nothing;
  const { name, place, registerDesignation, signingKey } = organiser;
  return { name, place, registerDesignation, signingKey: signingKey?.name ?? null };
}

function trimmed({ name, place, registerDesignation, signingKey }: OrganiserText): OrganiserText {
  const both = (text: OrganiserText['name']) => ({ 'sr-Latn': text['sr-Latn'].trim(), 'sr-Cyrl': text['sr-Cyrl'].trim() });
  return { name: both(name), place: both(place), registerDesignation: registerDesignation.trim(), signingKey };
}
