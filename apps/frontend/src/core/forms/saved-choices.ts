import { signal } from '@angular/core';
import { Submission } from './submission';

/**
 * Choices that are saved as they are made, one after the other. Of what is chosen while another is on its way the last is saved; what could
 * not be saved is shown as it was before, with what went wrong.
 *
 * @example
 * readonly choices = new SavedChoices((kind: Kind, way: Way) => this.save(kind, way));
 */
export class SavedChoices<Key, Value> {
  /** Whether one is on its way, and what went wrong with the last that were made. */
  readonly saving = new Submission();
  /** Whether all that was chosen here is saved. */
  readonly saved = signal(false);
  private readonly waiting = signal<ReadonlyMap<Key, Value>>(new Map());
  private failed: ReadonlyMap<Key, Value> = new Map();

  constructor(private readonly save: (key: Key, value: Value) => Promise<unknown>) {}

  /** What to show of something: what was chosen last, or what is saved. */
  shown(key: Key, saved: Value): Value {
    return this.waiting().get(key) ?? saved;
  }

  async choose(key: Key, value: Value): Promise<void> {
    this.waiting.update((waiting) => new Map([...waiting, [key, value]]));
    if (!this.saving.busy()) await this.saveWaiting();
  }

  /** Chooses once more what could not be saved. */
  async retry(): Promise<void> {
    this.waiting.update((waiting) => new Map([...this.failed, ...waiting]));
    if (!this.saving.busy()) await this.saveWaiting();
  }

  private async saveWaiting(): Promise<void> {
    this.saved.set(false);
    const failed = new Map<Key, Value>();
    let problem: unknown;
    for (;;) {
      const [next] = this.waiting();
      if (next === undefined) break;
      const [key, value] = next;
      if (await this.saving.run(() => this.save(key, value))) failed.delete(key);
      else {
        problem = this.saving.error();
        failed.set(key, value);
      }
      this.waiting.update(
        (waiting) => new Map([...waiting].filter((each) => each[1] !== value || each[0] !== key)),
      );
    }
    this.failed = failed;
    this.saved.set(failed.size === 0);
    if (failed.size > 0) this.saving.error.set(problem);
  }
}
