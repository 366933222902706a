import { DestroyRef, inject, Injectable, signal, computed } from '@angular/core';
import { ServerClock } from './server-clock';

/** Milliseconds between two looks at the clock. */
const look = 250;

/** How much time an attempt has left, by the clock of the server. */
@Injectable()
export class AttemptTime {
  private readonly clock = new ServerClock();
  private readonly deadline = signal<number | undefined>(undefined);
  private readonly second = signal(0);

  /** Whole seconds; undefined until the server has said when the attempt ends. */
  readonly left = computed(() => {
    const deadline = this.deadline();
    return deadline === undefined ? undefined : Math.max(0, Math.ceil((deadline - this.second()) / 1000));
  });

  constructor() {
    const timer = setInterval(() => this.tick(), look);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Asks the server something that tells its time, and sets the clock by the answer. */
  async timed<Reply extends { readonly now: string }>(ask: () => Promise<Reply>): Promise<Reply> {
    const asked = Date.now();
    const reply = await ask();
    this.clock.learn(reply.now, asked, Date.now());
    return reply;
  }

  endAt(deadlineAt: string): void {
    this.deadline.set(new Date(deadlineAt).getTime());
    this.tick();
  }

  /** The time of the server, in milliseconds since 1970 UTC. */
  now(): number {
    return this.clock.now();
  }

  private tick(): void {
    this.second.set(Math.floor(this.clock.now() / 1000) * 1000);
  }
}
