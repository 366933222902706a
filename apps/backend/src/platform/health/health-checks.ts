import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { HealthState } from '@svetionik/contracts/health';
import { Clock } from '../clock';
import { HEALTH_CHECK, type HealthCheck, type HealthFinding } from './health-check';
import { withinTime } from './within-time';

/** A finding and whose it is. */
export interface NamedFinding extends HealthFinding {
  readonly name: string;
}

/** All findings at one instant. */
export interface HealthReport {
  readonly checkedAt: Date;
  /** The worst of the states. */
  readonly state: HealthState;
  readonly findings: readonly NamedFinding[];
}

const keptMilliseconds = 5_000;
const patienceMilliseconds = 3_000;

/** Runs every check that there is. Whoever asks often is told what was found within the last five seconds. */
@Injectable()
export class HealthChecks {
  private readonly logger = new Logger('Health');
  private checks: ReadonlyMap<string, HealthCheck> | undefined;
  private kept: { readonly until: number; readonly report: Promise<HealthReport> } | undefined;
  private lastState: HealthState = 'ok';

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly clock: Clock,
  ) {}

  report(): Promise<HealthReport> {
    const now = performance.now();
    if (this.kept === undefined || this.kept.until <= now)
      this.kept = { until: now + keptMilliseconds, report: this.look() };
    return this.kept.report;
  }

  /** As {@link report}, seen this moment. */
  async look(): Promise<HealthReport> {
    this.checks ??= this.collect();
    const findings = await Promise.all([...this.checks].map(([name, check]) => found(name, check)));
    const state = worstOf(findings);
    if (state !== this.lastState) this.tell(state, findings);
    this.lastState = state;
    return { checkedAt: this.clock.now(), state, findings };
  }

  private tell(state: HealthState, findings: readonly NamedFinding[]): void {
    const troubles = findings.filter((finding) => finding.state !== 'ok');
    const said = troubles.map(({ name, reason }) => `${name}: ${reason}`).join(', ');
    this.logger.warn(troubles.length === 0 ? 'All is well again.' : `${state} (${said})`);
  }

  private collect(): ReadonlyMap<string, HealthCheck> {
    const collected = new Map<string, HealthCheck>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const name: unknown =
        typeof metatype === 'function' ? Reflect.getMetadata(HEALTH_CHECK, metatype) : undefined;
      if (typeof name !== 'string') continue;
      if (!isCheck(instance)) throw new Error(`The check of ${name} has no check().`);
      if (collected.has(name)) throw new Error(`Two checks are called ${name}.`);
      collected.set(name, instance);
    }
    return new Map([...collected].sort(([one], [other]) => one.localeCompare(other)));
  }
}

async function found(name: string, check: HealthCheck): Promise<NamedFinding> {
  try {
    return { name, ...(await withinTime(check.check(), patienceMilliseconds)) };
  } catch {
    return { name, state: 'failing', reason: 'unknown' };
  }
}

function worstOf(findings: readonly HealthFinding[]): HealthState {
  const states = new Set(findings.map(({ state }) => state));
  return states.has('failing') ? 'failing' : states.has('warning') ? 'warning' : 'ok';
}

function isCheck(value: unknown): value is HealthCheck {
  return (
    typeof value === 'object' &&
    value !== null &&
    'check' in value &&
    typeof value.check === 'function'
  );
}
