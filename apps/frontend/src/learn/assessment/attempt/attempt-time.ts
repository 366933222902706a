import { DestroyRef, inject, Injectable, signal, computed } from '@angular/core';
import { timeReply, type TimedReply } from '../replies-at-hand';
import { ServerClock } from './server-clock';

/** Milliseconds between two looks at the clock. */
const look = 250;

/** How much time an attempt has left, by the clock of the server. */
@Injectable()
export class AttemptTime {
  private readonly clock = new ServerClock();
  private readonly deadline = signal<number | undefined>(undefined);
  private readonly standsUntil = signal<number | undefined>(undefined);
  private readonly second = signal(0);

  /** Whole seconds; undefined where there is no limit, and until the server has said when the attempt ends. It stands still in a break. */
  readonly left = computed(() => {
    const deadline = this.deadline();
    const from = Math.max(this.second(), this.standsUntil() ?? 0);
    return deadline === undefined ? undefined : Math.max(0, Math.ceil((deadline - from) / 1000));
  });
  /** Whole seconds until the clock goes on by itself; undefined when it runs. */
  readonly secondsPaused = computed(() => {
    const until = this.standsUntil();
    return until === undefined ? undefined : Math.max(0, Math.ceil((until - this.second()) / 1000));
  });

  constructor() {
    const timer = setInterval(() => this.tick(), look);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Asks the server something that tells its time, and sets the clock by the answer. */
  async timed<Reply extends { readonly now: string }>(ask: () => Promise<Reply>): Promise<Reply> {
    return this.learn(await timeReply(ask));
  }

  /** Sets the clock by an answer of before. */
  learn<Reply extends { readonly now: string }>({
    reply,
    askedAt,
    answeredAt,
  }: TimedReply<Reply>): Reply {
    this.clock.learn(reply.now, askedAt, answeredAt);
    return reply;
  }

  /** `deadlineAt` null is no limit. */
  endAt(deadlineAt: string | null): void {
    this.deadline.set(instantOf(deadlineAt));
    this.tick();
  }

  /** Stands still until then; null goes on. */
  standUntil(endsAt: string | null): void {
    this.standsUntil.set(instantOf(endsAt));
    this.tick();
  }

  /** The time of the server, in milliseconds since 1970 UTC. */
  now(): number {
    return this.clock.now();
  }

  /** Now, or the end of the attempt where that is past. */
  lastMoment(): number {
    return Math.min(this.now(), (this.deadline() ?? Infinity) - 1);
  }

  private tick(): void {
    this.second.set(Math.floor(this.clock.now() / 1000) * 1000);
  }
}

function instantOf(at: string | null): number | undefined {
  return at === null ? undefined : new Date(at).getTime();
}
