import { computed, type ResourceRef, resource, signal } from '@angular/core';
import { newId } from '../new-id';
import { Edited } from './edited';

interface Entry<Stored, Text> {
  readonly textOf: (stored: Stored | undefined) => Text;
  readonly read: (id: string, stopped?: AbortSignal) => Promise<Stored>;
  readonly create: (id: string, text: Text) => Promise<Stored>;
  readonly edit: (stored: Stored, text: Text) => Promise<Stored>;
  readonly archive?: (stored: Stored, archived: boolean) => Promise<Stored>;
}

/**
 * Something with an address of its own while a person edits it: read by its id, or new and made when it is first saved.
 *
 * @example
 * readonly edited = new EditedEntry<Profile, ProfileText>({ textOf, read: (profile, stopped) => this.api.call(…), … });
 * this.edited.id.set('new');
 */
export class EditedEntry<Stored extends { readonly id: string }, Text> extends Edited<
  Stored,
  Text
> {
  /** From the address; `new` is one that does not exist yet. */
  readonly id;
  readonly isNew = computed(() => this.id() === 'new');
  readonly read: ResourceRef<Stored | undefined>;
  /** The new one keeps its id until it is there. */
  private readonly made = newId();

  constructor(private readonly entry: Entry<Stored, Text>) {
    const id = signal<string | undefined>(undefined);
    const read = resource({
      params: () => (id() === 'new' ? undefined : id()),
      loader: ({ params, abortSignal }) => entry.read(params, abortSignal),
    });
    super({
      read: () => (read.hasValue() ? read.value() : undefined),
      textOf: entry.textOf,
      readAgain: (stored) => entry.read(stored.id),
    });
    this.id = id;
    this.read = read;
  }

  /** The id of what is stored now, or undefined. */
  async store(): Promise<string | undefined> {
    const [stored, text] = [this.stored(), this.text()];
    const done = await this.save(() =>
      stored === undefined ? this.entry.create(this.made, text) : this.entry.edit(stored, text),
    );
    return done ? this.stored()?.id : undefined;
  }

  async archive(stored: Stored, archived: boolean): Promise<void> {
    const { archive } = this.entry;
    if (archive) await this.changeBeside(() => archive(stored, archived));
  }
}
