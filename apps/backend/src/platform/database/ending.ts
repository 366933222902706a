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
    this.end('COMMIT').catch(() => undefined);
    return asked;
  }

  async commit(): Promise<void> {
    await this.end('COMMIT');
  }

  async rollBack(): Promise<void> {
    await this.end('ROLLBACK').catch(() => undefined);
  }

  /**
   * Once: what was sent first holds, and where a COMMIT is refused, PostgreSQL has rolled back. What of the work still goes on, beside
   * a part that has failed, asks nothing more: outside of the transaction nobody's rows would be seen.
   */
  private end(statement: 'COMMIT' | 'ROLLBACK'): Promise<unknown> {
    if (this.sent === undefined) {
      this.sent = this.runner.query(statement);
      Object.defineProperty(this.runner, 'query', { value: refuse });
    }
    return this.sent;
  }
}

function refuse(): never {
  throw new Error('Something is asked of a transaction that has ended.');
}
