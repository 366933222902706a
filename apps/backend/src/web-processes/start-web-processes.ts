import cluster from 'node:cluster';
import type { Settings } from '../platform/config/env';
import { healthPages } from '../platform/health/health-pages';
import { openOperationsPort } from '../platform/metrics/operations-port';
import { refuseBusyPort } from '../platform/processes/ports';
import type { Running } from '../run-process';
import { joinReports } from './joint-report';
import { WebGroup } from './web-group';

/** Starts several web processes on one port, and answers operators for all. This one serves nobody itself. */
export async function startWebProcesses({ webProcesses, metrics }: Settings): Promise<Running> {
  // whoever is free takes a connection: one that is handed to a process which is killed would never be answered
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  if (metrics.port !== undefined) await refuseBusyPort(metrics.port, metrics.host, 'METRICS_PORT');
  const group = new WebGroup(webProcesses, (line) => process.stderr.write(`${line}\n`));
  try {
    await group.start();
    if (metrics.port !== undefined) await answerOperators(metrics, group);
  } catch (error) {
    await group.stop();
    throw error;
  }
  return { stop: () => group.stop() };
}

async function answerOperators(metrics: Settings['metrics'], group: WebGroup): Promise<void> {
  const { AggregatorRegistry } = await import('prom-client');
  await openOperationsPort(metrics, {
    health: healthPages({ report: async () => joinReports(await group.ask('health')) }),
    metrics: async () => {
      const answers = await group.ask('metrics');
      return AggregatorRegistry.aggregate(answers.filter(isFigures)).metrics();
    },
  });
}

function isFigures(answer: unknown): answer is object[] {
  return Array.isArray(answer);
}
