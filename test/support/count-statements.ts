import { DataSource, type Logger } from 'typeorm';
import type { TestApp } from './create-test-app';

/** How many SQL statements the work sends. */
export async function countStatements(
  { app }: TestApp,
  work: () => Promise<unknown>,
): Promise<number> {
  const source = app.get(DataSource);
  const before = source.logger;
  const counter = new StatementCounter();
  source.logger = counter;
  try {
    await work();
    return counter.count;
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
