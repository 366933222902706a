import { signal } from '@angular/core';

/**
 * The newest reply about one thing, whatever the order in which replies come. Of two reads the one that was asked later
 * is shown, and a read never takes back a change that was made since it was asked.
 *
 * @example
 * private readonly newest = new NewestReply<Links>();
 * readonly links = this.newest.shown;
 * await this.newest.read(() => this.api.call('providers.listOwnProviderLinks', {}));
 */
export class NewestReply<Reply> {
  private readonly reply = signal<Reply | undefined>(undefined);
  private turn = 0;
  /** The turn of what is shown; turns up to it are over. */
  private reached = 0;
  private forgotten = 0;

  readonly shown = this.reply.asReadonly();

  /** Takes its turn when it asks; true when its reply is shown. Whether an overtaken read succeeds or fails no longer matters. */
  async read(ask: () => Promise<Reply>): Promise<boolean> {
    const turn = (this.turn += 1);
    try {
      const reply = await ask();
      return this.show(reply, turn);
    } catch (error) {
      if (turn > this.reached) throw error;
      return false;
    }
  }

  /** Takes its turn when its reply comes, and a failure is always told: a person waits for it. */
  async change(ask: () => Promise<Reply>): Promise<void> {
    const { forgotten } = this;
    const reply = await ask();
    if (forgotten === this.forgotten) this.take(reply);
  }

  /** Shows what is known from elsewhere, over all that has been read so far. */
  take(reply: Reply): void {
    this.show(reply, (this.turn += 1));
  }

  /** Something has changed of which the reads on their way may not know: none of them counts. What is shown stays. */
  outdate(): void {
    this.reached = this.turn;
  }

  /** Shows nothing, and nothing of what has been asked so far: from now on it is about something else. */
  forget(): void {
    this.reply.set(undefined);
    this.forgotten += 1;
    this.outdate();
  }

  private show(reply: Reply, turn: number): boolean {
    if (turn <= this.reached) return false;
    this.reached = turn;
    this.reply.set(reply);
    return true;
  }
}
