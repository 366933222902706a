import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { SETTINGS, type Settings } from '../config/config.module';
import { HealthChecks } from '../health/health-checks';
import { healthPages } from '../health/health-pages';
import { refuseBusyPort } from '../processes/ports';
import { Metrics } from './metrics';

/** What operators ask each process, the worker too, on a port that people do not reach. Without `METRICS_PORT` there is none. */
@Injectable()
export class OperationsServer implements BeforeApplicationShutdown {
  private server: Server | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly checks: HealthChecks,
    private readonly metrics: Metrics,
  ) {}

  async start(): Promise<void> {
    const { port, host } = this.settings.metrics;
    if (port === undefined) return;
    await refuseBusyPort(port, host, 'METRICS_PORT');
    this.metrics.start();
    const health = healthPages(this.checks);
    const server = createServer((request, response) =>
      health(request, response, () => void this.answer(request, response)),
    );
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' || request.url !== '/metrics')
      return void response.writeHead(404).end();
    const text = await this.metrics.text().catch(() => undefined);
    if (text === undefined) return void response.writeHead(503).end();
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(text);
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
