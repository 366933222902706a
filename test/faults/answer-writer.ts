import { v7 } from 'uuid';

/** An answer as it is sent, under its id. */
export interface WrittenAnswer {
  readonly id: string;
  readonly position: number;
  readonly epoch: number;
  readonly sequence: number;
  readonly response: { readonly kind: 'single-choice'; readonly choice: string };
  readonly marked: boolean;
  readonly claimedAt: string;
}

/** A reply that is no success. */
export interface Refusal {
  readonly status: number;
  readonly retryAfter: string | null;
}

/** A learner who answers without pause and notes what was acknowledged. What fails is sent again, as a browser would. */
export class AnswerWriter {
  readonly acknowledged: WrittenAnswer[] = [];
  /** How many sendings were lost and sent again. */
  failures = 0;
  /** What the server said when it took no answer. */
  readonly refusals: Refusal[] = [];
  private sequence = 0;
  private stopped = false;

  constructor(
    private readonly address: string,
    private readonly attempt: string,
    private readonly cookie: string,
    /** By how many milliseconds the learner's clock is fast. */
    private readonly skew = 0,
  ) {}

  stop(): void {
    this.stopped = true;
  }

  /** Goes on after the answers that the attempt has. */
  async findPlace(): Promise<void> {
    this.sequence = await this.lastSequence();
  }

  async write(): Promise<void> {
    while (!this.stopped) await this.answer(this.next());
  }

  /** Sends again what was acknowledged, the last first and all of it at once; the statuses of the replies. */
  replay(): Promise<number[]> {
    return Promise.all([...this.acknowledged].reverse().map((answer) => this.send(answer)));
  }

  private next(): WrittenAnswer {
    const sequence = ++this.sequence;
    const response = { kind: 'single-choice', choice: String((sequence % 3) + 1) } as const;
    const claimedAt = new Date(Date.now() + this.skew).toISOString();
    return {
      id: v7(),
      position: (sequence % 4) + 1,
      epoch: 1,
      sequence,
      response,
      marked: sequence % 2 === 0,
      claimedAt,
    };
  }

  private async answer(answer: WrittenAnswer): Promise<void> {
    while (!this.stopped) {
      const status = await this.send(answer).catch(() => 0);
      if (status === 200) {
        this.acknowledged.push(answer);
        return;
      }
      this.failures++;
      if (status !== 0 && status < 500) throw new Error(`an answer was refused with ${status}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private async send({ id, ...body }: WrittenAnswer): Promise<number> {
    const reply = await fetch(`${this.address}/api/v1/attempts/${this.attempt}/answers/${id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Origin: this.address, Cookie: this.cookie },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(120_000),
    });
    await reply.arrayBuffer();
    if (!reply.ok)
      this.refusals.push({ status: reply.status, retryAfter: reply.headers.get('Retry-After') });
    return reply.status;
  }

  private async lastSequence(): Promise<number> {
    const reply = await fetch(`${this.address}/api/v1/attempts/${this.attempt}`, {
      headers: { Cookie: this.cookie },
    });
    const view: unknown = await reply.json();
    const sequence =
      typeof view === 'object' && view !== null && 'sequence' in view ? view.sequence : 0;
    return typeof sequence === 'number' ? sequence : 0;
  }
}
