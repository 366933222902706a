import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { ApiClient } from '../../core/api/api-client';
import { requestProblem } from '../../core/api/problem';
import { Submission } from '../../core/forms/submission';
import { HelpContacts } from '../../core/help-contacts';
import type { Endpoints } from '../../core/routes.generated';

type Stored = ReplyOf<Endpoints['organisations.readHelpContacts']>;

/** A contact as it is edited; `key` tells rows apart while they move. */
export interface EditedContact {
  readonly key: number;
  readonly cyrillic: string;
  readonly english: string;
  readonly number: string;
}

/** Most contacts that the help bar holds. */
export const mostContacts = 8;

const number = /^\+?[0-9][0-9 /-]{1,22}[0-9]$/;
let made = 0;

/** The emergency contacts while they are edited. */
@Injectable()
export class ContactsStore {
  private readonly api = inject(ApiClient);
  private readonly help = inject(HelpContacts);
  private readonly version = signal(0);

  readonly read = resource({
    loader: async ({ abortSignal }) => {
      const stored = await this.api.call('organisations.readHelpContacts', {}, abortSignal);
      this.take(stored);
      return stored;
    },
  });
  readonly rows = signal<readonly EditedContact[]>([]);
  readonly saving = new Submission();
  readonly saved = signal(false);
  /** What somebody else stored meanwhile. */
  readonly theirs = signal<Stored | undefined>(undefined);
  readonly complete = computed(() => this.rows().length > 0 && this.rows().every(isComplete));

  change(key: number, part: Partial<EditedContact>): void {
    this.saved.set(false);
    this.rows.update((rows) => rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  }

  add(): void {
    this.saved.set(false);
    this.rows.update((rows) => [...rows, { key: ++made, cyrillic: '', english: '', number: '' }]);
  }

  remove(key: number): void {
    this.saved.set(false);
    this.rows.update((rows) => rows.filter((row) => row.key !== key));
  }

  move(key: number, by: -1 | 1): void {
    this.saved.set(false);
    this.rows.update((rows) => moved(rows, rows.findIndex((row) => row.key === key), by));
  }

  async save(): Promise<void> {
    const contacts = this.rows().map((row) => ({ label: { 'sr-Cyrl': row.cyrillic.trim(), en: row.english.trim() }, number: row.number.trim() }));
    const done = await this.saving.run(async () => {
      const stored = await this.api.call('organisations.editHelpContacts', { body: { contacts }, version: this.version() });
      this.take(stored);
      await this.help.refresh();
    });
    this.saved.set(done);
    const problem = requestProblem(this.saving.error());
    if (problem?.code === 'edit.conflict') await this.meet();
  }

  /** Goes on with one's own list, on top of the other one. */
  keepMine(): void {
    this.version.set(this.theirs()?.version ?? this.version());
    this.theirs.set(undefined);
    this.saving.clear();
  }

  takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs) this.take(theirs);
    this.saving.clear();
  }

  private async meet(): Promise<void> {
    this.theirs.set(await this.api.call('organisations.readHelpContacts', {}));
  }

  private take({ version, contacts }: Stored): void {
    this.version.set(version);
    this.theirs.set(undefined);
    this.rows.set(contacts.map((contact) => ({ key: ++made, cyrillic: contact.label['sr-Cyrl'], english: contact.label.en, number: contact.number })));
  }
}

export function numberIsRight(text: string): boolean {
  return number.test(text.trim());
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
