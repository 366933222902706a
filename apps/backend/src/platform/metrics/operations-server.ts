import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import cluster from 'node:cluster';
import type { Server } from 'node:http';
import { SETTINGS, type Settings } from '../config/config.module';
import { HealthChecks } from '../health/health-checks';
import { healthPages } from '../health/health-pages';
import { refuseBusyPort } from '../processes/ports';
import { ProcessGroup } from '../processes/process-group';
import { Metrics } from './metrics';
import { openOperationsPort } from './operations-port';

/**
 * What operators ask each process, the worker too, on a port that people do not reach. Without `METRICS_PORT` there is none, and of
 * several that share a port the first process asks each.
 */
@Injectable()
export class OperationsServer implements BeforeApplicationShutdown {
  private server: Server | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly checks: HealthChecks,
    private readonly metrics: Metrics,
    private readonly group: ProcessGroup,
  ) {}

  async start(): Promise<void> {
    const { port, host } = this.settings.metrics;
    if (port !== undefined) this.metrics.start();
    if (cluster.isWorker) return this.joinGroup();
    if (port === undefined) return;
    await refuseBusyPort(port, host, 'METRICS_PORT');
    this.server = await openOperationsPort(this.settings.metrics, {
      health: healthPages(this.checks),
      metrics: () => this.metrics.text(),
    });
  }

  private joinGroup(): void {
    this.group.join({
      health: () => this.checks.report(),
      metrics: () => this.metrics.figures(),
    });
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
