import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import type { RequestOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '../../core/api/problem';
import { Submission } from '../../core/forms/submission';
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
  readonly organiser = linkedSignal<Organiser | undefined>(() => (this.read.hasValue() ? this.read.value() : undefined));
  /** The texts as they are edited; they begin again when another version is taken over. */
  readonly text = linkedSignal<OrganiserText>(() => textOf(this.organiser()));
  readonly saving = new Submission();
  readonly saved = signal(false);
  /** What somebody else stored meanwhile. */
  readonly theirs = signal<Organiser | undefined>(undefined);

  write(field: keyof OrganiserText, script: 'sr-Latn' | 'sr-Cyrl', text: string): void {
    this.saved.set(false);
    this.text.update((now) => ({ ...now, [field]: { ...now[field], [script]: text } }));
  }

  /** The id of what is stored now, or undefined. */
  async save(): Promise<string | undefined> {
    const [organiser, body] = [this.organiser(), trimmed(this.text())];
    const done = await this.change(() =>
      organiser === undefined
        ? this.api.call('organisations.createOrganiser', { params: { organiser: this.made }, body })
        : this.api.call('organisations.editOrganiser', { params: { organiser: organiser.id }, body, version: organiser.version }),
    );
    this.saved.set(done);
    return done ? this.organiser()?.id : undefined;
  }

  async archive(organiser: Organiser, archived: boolean): Promise<void> {
    const request = { params: { organiser: organiser.id }, body: { archived }, version: organiser.version };
    await this.change(() => this.api.call('organisations.archiveOrganiser', request), true);
  }

  async setPicture({ id, version }: Organiser, picture: PictureKind, file: File): Promise<void> {
    await this.change(() => this.api.call('organisations.setOrganiserPicture', { params: { organiser: id, picture }, body: file, version }), true);
  }

  async removePicture({ id, version }: Organiser, picture: PictureKind): Promise<void> {
    await this.change(() => this.api.call('organisations.removeOrganiserPicture', { params: { organiser: id, picture }, version }), true);
  }

  /** Goes on with one's own texts, on top of the other version. */
  keepMine(): void {
    this.take(this.theirs(), true);
  }

  takeTheirs(): void {
    this.take(this.theirs(), false);
  }

  /** `keeping` leaves texts that are not saved yet as they are. */
  private async change(call: () => Promise<Organiser>, keeping = false): Promise<boolean> {
    this.saved.set(false);
    return this.saving.run(async () => {
      try {
        this.take(await call(), keeping);
      } catch (error) {
        await this.meet(error);
        throw error;
      }
    });
  }

  private async meet(error: unknown): Promise<void> {
    const organiser = this.organiser()?.id;
    if (!(error instanceof RequestProblem) || error.code !== 'edit.conflict' || organiser === undefined) return;
    this.theirs.set(await this.api.call('organisations.readOrganiser', { params: { organiser } }));
  }

  private take(organiser: Organiser | undefined, keeping: boolean): void {
    const mine = this.text();
    this.theirs.set(undefined);
    this.saving.clear();
    if (organiser) this.organiser.set(organiser);
    if (keeping) this.text.set(mine);
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
