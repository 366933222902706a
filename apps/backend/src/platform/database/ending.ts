import type { EntityManager, QueryRunner } from 'typeorm';

/** How a transaction ends: by a COMMIT after all that was asked, or by one that went along with the last of it. */
export class Ending implements Pick<EntityManager, 'query'> {
  private sent: Promise<unknown> | undefined;

  constructor(private readonly runner: QueryRunner) {}

  /**
   * Sends a statement with COMMIT behind it, in one write. Only for the last of a transaction, and only where all is kept that it
   * changed: whatever its answer says comes too late. Where it fails, PostgreSQL keeps nothing.
   */
  query<Result>(text: string, parameters?: unknown[]): Promise<Result> {
    const asked = this.runner.manager.query<Result>(text, parameters);
    this.sent = this.runner.query('COMMIT');
    this.sent.catch(() => undefined);
    // by a connection that has ended its transaction, nobody's rows would be seen
    Object.defineProperty(this.runner, 'query', { value: refuse });
    return asked;
  }

  async commit(): Promise<void> {
    await (this.sent ?? this.runner.query('COMMIT'));
  }

  async rollBack(): Promise<void> {
    await (this.sent ?? this.runner.query('ROLLBACK')).catch(() => undefined);
  }
}

function refuse(): never {
  throw new Error('Something is asked after the last statement of a transaction.');
}
