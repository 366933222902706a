import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { applicationPool } from '../database/waiting-pool';
import { HealthChecks } from '../health/health-checks';
import { countJobs } from './metrics.queries';

const checkHelp = 'What each check found: 0 well, 1 needs attention, 2 does not work.';
const figureHelp = 'The figures that a check found, in the unit that their name says.';
const jobsHelp = 'Jobs that wait, run or failed every time, by their kind; mail is sent by jobs.';
const poolHelp =
  'Connections to the database that are busy or idle, and requests that wait for one.';
const states = { ok: 0, warning: 1, failing: 2 };

/**
 * Figures of this process in the format of Prometheus. They count and measure; no label is an id, a name or an address: routes stand by
 * their patterns, jobs by their kinds.
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'svetionik_http_request_duration_seconds',
    help: 'Time from a request to its reply, by method, pattern of the route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  private readonly checks = this.gauge('svetionik_check_state', checkHelp, ['check'], 'max');
  private readonly details = this.gauge(
    'svetionik_check_figure',
    figureHelp,
    ['check', 'figure'],
    'max',
  );
  private readonly jobs = this.gauge('svetionik_jobs', jobsHelp, ['job', 'state'], 'max');
  private readonly connections = this.gauge(
    'svetionik_database_connections',
    poolHelp,
    ['state'],
    'sum',
  );

  constructor(
    private readonly source: DataSource,
    private readonly health: HealthChecks,
  ) {}

  /** Begins to measure the process itself. */
  start(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  observe(labels: { method: string; route: string; status: number }, seconds: number): void {
    this.requests.observe(labels, seconds);
  }

  /** All figures as text. What the database cannot tell at the moment is missing. */
  async text(): Promise<string> {
    await this.collect();
    return this.registry.metrics();
  }

  /** The same, to be put together with those of other processes. */
  async figures(): ReturnType<Registry['getMetricsAsJSON']> {
    await this.collect();
    return this.registry.getMetricsAsJSON();
  }

  /** `aggregator` says how several processes have it together: what all see is counted once. */
  private gauge(
    name: string,
    help: string,
    labelNames: string[],
    aggregator: 'max' | 'sum',
  ): Gauge {
    return new Gauge({ name, help, labelNames, aggregator, registers: [this.registry] });
  }

  private async collect(): Promise<void> {
    await this.collectChecks();
    this.collectConnections();
    await this.collectJobs().catch(() => this.jobs.reset());
  }

  private async collectChecks(): Promise<void> {
    const { findings } = await this.health.report();
    this.details.reset();
    for (const { name: check, state, details = {} } of findings) {
      this.checks.set({ check }, states[state]);
      for (const [figure, value] of Object.entries(details))
        if (typeof value === 'number') this.details.set({ check, figure }, value);
    }
  }

  private async collectJobs(): Promise<void> {
    const rows = await countJobs(this.source);
    this.jobs.reset();
    for (const { job, state, count } of rows) this.jobs.set({ job, state }, count);
  }

  private collectConnections(): void {
    const pool = applicationPool(this.source);
    if (pool === undefined) return;
    this.connections.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
    this.connections.set({ state: 'idle' }, pool.idleCount);
    this.connections.set({ state: 'wanted' }, pool.waitingCount);
  }
}
