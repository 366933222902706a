import { computed, inject, linkedSignal, signal, type WritableSignal } from '@angular/core';
import { requestProblem } from '@svetionik/client/problem';
import { alike } from '@svetionik/domain/content/alike';
import { LeaveGuard } from './leave-guard';
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
 * writes over nothing, and is asked before what is not saved is left. Made where there is injection.
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
  /** Whether something is written that is not stored. */
  readonly dirty = computed(() => !alike(this.text(), this.source.textOf(this.stored())));

  constructor(private readonly source: Source<Stored, Text>) {
    this.stored = linkedSignal(source.read);
    this.text = linkedSignal(() => source.textOf(this.stored()));
    inject(LeaveGuard).watch(this.dirty);
  }

  write(part: Partial<Text>): void {
    this.saved.set(false);
    this.text.update((now) => ({ ...now, ...part }));
  }

  /** Stores what is written; true when it is there. */
  async save(call: () => Promise<Stored>): Promise<boolean> {
    const done = await this.run(async () => this.take(await call(), false));
    this.saved.set(done);
    return done;
  }

  /** Changes something beside the text; true when it is done. */
  changeBeside(call: () => Promise<Stored>): Promise<boolean> {
    return this.run(async () => this.follow(await call()));
  }

  /** Takes over what was stored from elsewhere. What is written stays; where its text differs too, both are shown. */
  follow(next: Stored): void {
    const { textOf } = this.source;
    if (this.dirty() && !alike(textOf(next), textOf(this.stored()))) this.theirs.set(next);
    else this.take(next, this.dirty());
  }

  /** Goes on with what one wrote, on top of the other version. */
  keepMine(): void {
    this.take(this.theirs(), true);
  }

  takeTheirs(): void {
    this.take(this.theirs(), false);
  }

  /** Forgets what is written. */
  giveUp(): void {
    this.take(this.theirs() ?? this.stored(), false);
  }

  private async run(work: () => Promise<void>): Promise<boolean> {
    this.saved.set(false);
    return this.saving.run(async () => {
      try {
        await work();
      } catch (error) {
        await this.meet(error);
        throw error;
      }
    });
  }

  private async meet(error: unknown): Promise<void> {
    const stored = this.stored();
    if (stored !== undefined && requestProblem(error)?.code === 'edit.conflict')
      this.theirs.set(await this.source.readAgain(stored));
  }

  private take(stored: Stored | undefined, keeping: boolean): void {
    const mine = this.text();
    this.theirs.set(undefined);
    this.saving.clear();
    if (stored) this.stored.set(stored);
    this.text.set(keeping ? mine : this.source.textOf(this.stored()));
  }
}
