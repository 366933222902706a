import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { ProvenListener } from '../../../platform/database/proven-listener';
import { KeptSessions } from './kept-sessions';

/**
 * Drops kept sessions as soon as something changes that they are made of: triggers tell the id of the person whose they are, or nothing for
 * everybody. Where nothing is heard, nothing is kept.
 */
@Injectable()
export class SessionNews implements OnModuleDestroy {
  private readonly kept = new KeptSessions();
  private listener: ProvenListener | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly source: DataSource,
  ) {}

  /** From now on sessions are kept; until then, and in processes that never begin, the database is asked each time. */
  async start(): Promise<void> {
    this.listener = new ProvenListener(
      {
        databaseUrl: this.settings.databaseUrl,
        name: 'svetionik-sessions',
        channel: 'session',
        heard: (payload) => this.kept.drop(payload === '' ? undefined : payload),
      },
      this.source,
    );
    await this.listener.start();
  }

  /** What is kept, where everything is heard that would drop it. */
  known(): KeptSessions | undefined {
    return this.listener?.isProven() === true ? this.kept : undefined;
  }

  async onModuleDestroy(): Promise<void> {
    await this.listener?.close();
  }
}
