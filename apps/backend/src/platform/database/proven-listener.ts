import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { Listener, type Listened } from './listener';
import { applicationPool } from './waiting-pool';

/** What a process tells itself, to see that it hears. */
const beat = 'beat ';

/** While somebody relies on it, so many milliseconds lie between two beats. */
const betweenBeats = 500;

/** For so many milliseconds after a beat that came back was sent, what was committed before is known here. */
const trusted = 2_000;

/**
 * Hears the notices of a channel and knows whether it does: over a connection of its own, which is proven by beats that come back, and over
 * those of the pool, so that a notice of what this process commits is heard before its commit is answered.
 */
export class ProvenListener {
  private readonly listener: Listener;
  private readonly listening = new WeakSet<PoolClient>();
  private sent = { word: '', at: Number.NEGATIVE_INFINITY };
  private provenAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly listened: Listened,
    private readonly source: DataSource,
  ) {
    this.listener = new Listener({ ...listened, heard: (payload) => this.hear(payload) });
  }

  async start(): Promise<void> {
    applicationPool(this.source)?.on('acquire', (client) => this.listenBy(client));
    await this.prove();
  }

  /** Whether all is heard. To be asked each time something relies on it: what nobody relies on is not proven. */
  isProven(): boolean {
    const now = performance.now();
    if (now - this.sent.at >= betweenBeats) void this.prove();
    return this.listener.isOpen && now - this.provenAt < trusted;
  }

  close(): Promise<void> {
    return this.listener.close();
  }

  private async prove(): Promise<void> {
    this.sent = { word: randomUUID(), at: performance.now() };
    try {
      await this.listener.open();
      await this.listener.notify(beat + this.sent.word);
    } catch {
      // nothing is proven until a beat comes back
    }
  }

  private hear(payload: string): void {
    if (payload === beat + this.sent.word) this.provenAt = this.sent.at;
    if (!payload.startsWith(beat)) this.listened.heard(payload);
  }

  private listenBy(client: PoolClient): void {
    if (this.listening.has(client)) return;
    this.listening.add(client);
    client.on('notification', ({ payload = '' }) => this.hear(payload));
    client.query(`LISTEN ${this.listened.channel}`).catch(() => undefined);
  }
}
