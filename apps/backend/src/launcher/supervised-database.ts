import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedPostgres } from '../platform/database/embedded/embedded-postgres';
import { GrowingPause } from './growing-pause';

export interface DatabasePlan {
  /** Starts the server; on the port of the one before where one is given, because programs know that address. */
  readonly start: (port?: number) => Promise<EmbeddedPostgres>;
  readonly report: (line: string) => void;
  readonly pause?: GrowingPause;
}

/** The embedded database, started again on its port when it ends by itself; only its first start may fail. */
export class SupervisedDatabase {
  private readonly pause: GrowingPause;
  private server: EmbeddedPostgres | undefined;
  private reviving: Promise<void> | undefined;
  private readonly stopping = new AbortController();

  constructor(private readonly plan: DatabasePlan) {
    this.pause = plan.pause ?? new GrowingPause();
  }

  async start(): Promise<EmbeddedPostgres> {
    const server = await this.plan.start();
    this.watch(server, Number(new URL(server.loginUrl).port));
    return server;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.reviving;
    await this.server?.stop();
  }

  private watch(server: EmbeddedPostgres, port: number): void {
    this.server = server;
    const startedAt = performance.now();
    void server.gone.then(() => {
      if (this.stopping.signal.aborted) return;
      this.reviving = this.revive(port, performance.now() - startedAt);
    });
  }

  private async revive(port: number, ran: number): Promise<void> {
    let reason = 'The database ended unexpectedly';
    for (let pause = this.pause.after(ran); ; pause = this.pause.after(0)) {
      this.plan.report(`${reason}; it is started again in ${pause / 1000} s.`);
      await delay(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      if (this.stopping.signal.aborted) return;
      try {
        const server = await this.plan.start(port);
        this.plan.report('The database runs again.');
        return this.watch(server, port);
      } catch (error) {
        reason = error instanceof Error ? error.message.replace(/\.$/, '') : 'It did not start';
      }
    }
  }
}
