import { Inject, Injectable, Logger } from '@nestjs/common';
import { Client } from 'pg';
import { SETTINGS, type Settings } from '../config/config.module';

const sweepMilliseconds = 5000;

/** Why there may be work: somebody ordered some, or it is time to look whether any was missed. */
export type WakeReason = 'news' | 'sweep';

/** Calls back when there may be work: on a NOTIFY of PostgreSQL, and every five seconds as a net. */
@Injectable()
export class JobWakeup {
  private readonly logger = new Logger('Job');
  private client: Client | undefined;
  private sweep: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async start(wake: (reason: WakeReason) => void): Promise<void> {
    this.sweep = setInterval(() => {
      if (this.client === undefined) void this.listen(wake);
      wake('sweep');
    }, sweepMilliseconds);
    await this.listen(wake);
    wake('sweep');
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweep);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(wake: (reason: WakeReason) => void): Promise<void> {
    if (this.stopped) return;
    const client = new Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'svetionik-wakeup',
    });
    this.client = client;
    const forget = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', () => wake('news'));
    try {
      await client.connect();
      await client.query('LISTEN job');
    } catch {
      this.logger.warn('The database cannot be reached; trying again.');
      forget();
    }
  }
}
