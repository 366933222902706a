import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { createServer, type Server } from 'node:http';
import { SETTINGS, type Settings } from '../config/config.module';
import { refuseBusyPort } from '../processes/ports';
import { HealthChecks } from './health-checks';
import { healthPages } from './health-pages';

/** What operators ask each process, the worker too, on a port that people do not reach. Without `METRICS_PORT` there is none. */
@Injectable()
export class OperationsServer implements BeforeApplicationShutdown {
  private server: Server | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly checks: HealthChecks,
  ) {}

  async start(): Promise<void> {
    const { port, host } = this.settings.metrics;
    if (port === undefined) return;
    await refuseBusyPort(port, host, 'METRICS_PORT');
    const health = healthPages(this.checks);
    const server = createServer((request, response) =>
      health(request, response, () => response.writeHead(404).end()),
    );
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
