import { DataSource, type Logger } from 'typeorm';
import type { TestApp } from './create-test-app';

/** How many SQL statements the work sends. */
export async function countStatements(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  return (await countedStatements(app, work)).statements;
}

/** Time stands still for what is kept for seconds, so that a machine that is slow counts what a fast one does. */
export async function standStill<Result>(work: () => Promise<Result>): Promise<Result> {
  const { now } = performance;
  const at = performance.now();
  performance.now = () => at;
  try {
    return await work();
  } finally {
    performance.now = now;
  }
}

/** What the work gives, and how many SQL statements it sends. */
export async function countedStatements<Result>(
  { app }: TestApp,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly statements: number }> {
  const source = app.get(DataSource);
  const before = source.logger;
  const counter = new StatementCounter();
  source.logger = counter;
  try {
    return { result: await work(), statements: counter.count };
  } finally {
    source.logger = before;
  }
}

class StatementCounter implements Logger {
  count = 0;

  logQuery(): void {
    this.count += 1;
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
