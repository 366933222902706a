import { computed, inject, Injectable, resource } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { ApiClient } from '../../core/api/api-client';
import { Edited } from '../../core/forms/edited';
import { HelpContacts } from '../../core/help-contacts';
import type { Endpoints } from '../../core/routes.generated';

/** The contacts as they are stored. */
export type StoredContacts = EndpointReply<Endpoints['organisations.readHelpContacts']>;

/** A contact as it is edited; `key` tells rows apart while they move. */
export interface EditedContact {
  readonly key: number;
  readonly cyrillic: string;
  readonly english: string;
  readonly number: string;
}

/** Most contacts that the help bar holds. */
export const mostContacts = 8;

const numberForm = /^\+?[0-9][0-9 /-]{1,22}[0-9]$/;

/** The emergency contacts while they are edited. */
@Injectable()
export class ContactsStore {
  private readonly api = inject(ApiClient);
  private readonly help = inject(HelpContacts);

  readonly read = resource({ loader: ({ abortSignal }) => this.readContacts(abortSignal) });
  readonly edited = new Edited<StoredContacts, { readonly rows: readonly EditedContact[] }>({
    read: () => (this.read.hasValue() ? this.read.value() : undefined),
    textOf: (stored) => ({ rows: stored === undefined ? [] : toEditedContacts(stored) }),
    readAgain: () => this.readContacts(),
  });
  readonly rows = computed(() => this.edited.text().rows);
  readonly complete = computed(() => this.rows().length > 0 && this.rows().every(isComplete));

  change(key: number, part: Partial<EditedContact>): void {
    this.write(this.rows().map((row) => (row.key === key ? { ...row, ...part } : row)));
  }

  add(): void {
    this.write([
      ...this.rows(),
      {
        key: Math.max(-1, ...this.rows().map(({ key }) => key)) + 1,
        cyrillic: '',
        english: '',
        number: '',
      },
    ]);
  }

  remove(key: number): void {
    this.write(this.rows().filter((row) => row.key !== key));
  }

  move(key: number, by: -1 | 1): void {
    this.write(
      moved(
        this.rows(),
        this.rows().findIndex((row) => row.key === key),
        by,
      ),
    );
  }

  async save(): Promise<void> {
    const stored = this.edited.stored();
    if (stored === undefined) return;
    const contacts = this.rows().map((row) => ({
      label: { 'sr-Cyrl': row.cyrillic.trim(), en: row.english.trim() },
      number: row.number.trim(),
    }));
    const saved = await this.edited.save(() =>
      this.api.call('organisations.editHelpContacts', {
        body: { contacts },
        version: stored.version,
      }),
    );
    // They are saved whether or not this page can show them at once.
    if (saved) await this.help.refresh().catch(() => undefined);
  }

  private write(rows: readonly EditedContact[]): void {
    this.edited.write({ rows });
  }

  private readContacts(stopped?: AbortSignal): Promise<StoredContacts> {
    return this.api.call('organisations.readHelpContacts', {}, stopped);
  }
}

/** The contacts as they are edited, each with its place as its key. */
export function toEditedContacts({ contacts }: StoredContacts): EditedContact[] {
  return contacts.map(({ label, number }, key) => ({
    key,
    cyrillic: label['sr-Cyrl'],
    english: label.en,
    number,
  }));
}

export function numberIsRight(text: string): boolean {
  return numberForm.test(text.trim());
}

/** The label in Latin script, which nobody types. */
export function latinLabel({ cyrillic }: EditedContact): string {
  return cyrillicToLatin(cyrillic);
}

function isComplete({ cyrillic, english, number: text }: EditedContact): boolean {
  return cyrillic.trim() !== '' && english.trim() !== '' && numberIsRight(text);
}

function moved<Value>(values: readonly Value[], from: number, by: number): readonly Value[] {
  const to = from + by;
  const [value, other] = [values[from], values[to]];
  if (value === undefined || other === undefined) return values;
  return values.map((each, place) => (place === from ? other : place === to ? value : each));
}
