import { v7 } from 'uuid';

/** A learner who answers without pause and notes what was acknowledged. What fails is sent again, as a browser would. */
export class AnswerWriter {
  readonly acknowledged: string[] = [];
  /** How many sendings were lost and sent again. */
  failures = 0;
  private sequence = 0;
  private stopped = false;

  constructor(
    private readonly address: string,
    private readonly attempt: string,
    private readonly cookie: string,
  ) {}

  stop(): void {
    this.stopped = true;
  }

  /** Goes on after the answers that the attempt has. */
  async findPlace(): Promise<void> {
    this.sequence = await this.lastSequence();
  }

  async write(): Promise<void> {
    while (!this.stopped) await this.answer(v7(), ++this.sequence);
  }

  private async answer(id: string, sequence: number): Promise<void> {
    while (!this.stopped) {
      const status = await this.send(id, sequence).catch(() => 0);
      if (status === 200) {
        this.acknowledged.push(id);
        return;
      }
      this.failures++;
      if (status !== 0 && status < 500) throw new Error(`an answer was refused with ${status}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private async send(id: string, sequence: number): Promise<number> {
    const response = { kind: 'single-choice', choice: String((sequence % 3) + 1) };
    const body = { position: (sequence % 4) + 1, epoch: 1, sequence, response, marked: false, claimedAt: new Date().toISOString() };
    const reply = await fetch(`${this.address}/api/v1/attempts/${this.attempt}/answers/${id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Origin: this.address, Cookie: this.cookie },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(5_000),
    });
    await reply.arrayBuffer();
    return reply.status;
  }

  private async lastSequence(): Promise<number> {
    const reply = await fetch(`${this.address}/api/v1/attempts/${this.attempt}`, { headers: { Cookie: this.cookie } });
    const view: unknown = await reply.json();
    const sequence = typeof view === 'object' && view !== null && 'sequence' in view ? view.sequence : 0;
    return typeof sequence === 'number' ? sequence : 0;
  }
}
