import { linkedSignal, signal, type WritableSignal } from '@angular/core';
import { requestProblem } from '../api/problem';
import { Submission } from './submission';

interface Source<Stored, Text> {
  /** As it was read; undefined while there is nothing. */
  readonly read: () => Stored | undefined;
  /** What a person writes of it. */
  readonly textOf: (stored: Stored | undefined) => Text;
  readonly readAgain: (stored: Stored) => Promise<Stored>;
}

/**
 * Something stored while a person edits it. Every change names the version it starts from; whoever is second sees both and
 * writes over nothing.
 *
 * @example
 * readonly edited = new Edited({ read: () => this.read.value(), textOf, readAgain: ({ id }) => this.api.call(…) });
 */
export class Edited<Stored, Text> {
  readonly stored: WritableSignal<Stored | undefined>;
  /** As it is edited; it begins again when another version is taken over. */
  readonly text: WritableSignal<Text>;
  readonly saving = new Submission();
  readonly saved = signal(false);
  /** What somebody else stored meanwhile. */
  readonly theirs = signal<Stored | undefined>(undefined);

  constructor(private readonly source: Source<Stored, Text>) {
    this.stored = linkedSignal(source.read);
    this.text = linkedSignal(() => source.textOf(this.stored()));
  }

  write(part: Partial<Text>): void {
    this.saved.set(false);
    this.text.update((now) => ({ ...now, ...part }));
  }

  /** True when the call succeeded. `keeping` leaves what is not saved yet as it is. */
  async change(call: () => Promise<Stored>, keeping = false): Promise<boolean> {
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

  /** Goes on with what one wrote, on top of the other version. */
  keepMine(): void {
    this.take(this.theirs(), true);
  }

  takeTheirs(): void {
    this.take(this.theirs(), false);
  }

  private async meet(error: unknown): Promise<void> {
    const stored = this.stored();
    if (stored !== undefined && requestProblem(error)?.code === 'edit.conflict') this.theirs.set(await this.source.readAgain(stored));
  }

  private take(stored: Stored | undefined, keeping: boolean): void {
    const mine = this.text();
    this.theirs.set(undefined);
    this.saving.clear();
    if (stored) this.stored.set(stored);
    if (keeping) this.text.set(mine);
  }
}
