import { Inject, Injectable, Logger } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/config.module';
import { Listener } from '../database/listener';

const sweepMilliseconds = 5000;

/** Why there may be work: somebody ordered some, or it is time to look whether any was missed. */
export type WakeReason = 'news' | 'sweep';

/** Calls back when there may be work: on a NOTIFY of PostgreSQL, and every five seconds as a net. */
@Injectable()
export class JobWakeup {
  private readonly logger = new Logger('Job');
  private listener: Listener | undefined;
  private sweep: NodeJS.Timeout | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async start(wake: (reason: WakeReason) => void): Promise<void> {
    const listener = new Listener({
      databaseUrl: this.settings.databaseUrl,
      name: 'svetionik-wakeup',
      channel: 'job',
      heard: () => wake('news'),
    });
    this.listener = listener;
    this.sweep = setInterval(() => {
      void this.listen(listener);
      wake('sweep');
    }, sweepMilliseconds);
    await this.listen(listener);
    wake('sweep');
  }

  async stop(): Promise<void> {
    clearInterval(this.sweep);
    await this.listener?.close();
  }

  private async listen(listener: Listener): Promise<void> {
    try {
      await listener.open();
    } catch {
      this.logger.warn('The database cannot be reached; trying again.');
    }
  }
}
