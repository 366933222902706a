import { computed, inject, Injectable, resource } from '@angular/core';
import { ApiClient } from '../../core/api/api-client';
import { Edited } from '../../core/forms/edited';
import { HelpContacts } from '../../core/help-contacts';
import {
  isComplete,
  newContact,
  toEditedContacts,
  toWritten,
  type EditedContact,
  type StoredContacts,
} from './edited-contacts';

/** Most contacts that the help bar holds. */
export const mostContacts = 8;

/** The help contacts while they are edited. */
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
  readonly bar = computed(() => this.rows().filter(({ inBar }) => inBar));
  readonly others = computed(() => this.rows().filter(({ inBar }) => !inBar));
  /** Bodies whose number nobody has entered. */
  readonly unknown = computed(() => this.others().filter(({ number }) => number.trim() === ''));
  readonly complete = computed(() => this.bar().length > 0 && this.rows().every(isComplete));

  change(row: number, part: Partial<EditedContact>): void {
    this.write(this.rows().map((each) => (each.row === row ? { ...each, ...part } : each)));
  }

  /** Adds an empty one, and says which it is. */
  add(): number {
    const row = Math.max(-1, ...this.rows().map((each) => each.row)) + 1;
    this.write([...this.rows(), newContact(row)]);
    return row;
  }

  remove(row: number): void {
    this.write(this.rows().filter((each) => each.row !== row));
  }

  /** Moves a contact of the bar within it. */
  move(row: number, by: -1 | 1): void {
    const bar = moved(
      this.bar(),
      this.bar().findIndex((each) => each.row === row),
      by,
    );
    this.write([...bar, ...this.others()]);
  }

  async save(): Promise<void> {
    const stored = this.edited.stored();
    if (stored === undefined) return;
    const body = toWritten(this.rows());
    const saved = await this.edited.save(() =>
      this.api.call('organisations.editHelpContacts', { body, version: stored.version }),
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

function moved<Value>(values: readonly Value[], from: number, by: number): readonly Value[] {
  const to = from + by;
  const [value, other] = [values[from], values[to]];
  if (value === undefined || other === undefined) return values;
  return values.map((each, place) => (place === from ? other : place === to ? value : each));
}
