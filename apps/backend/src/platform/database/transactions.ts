import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { actorId, type Actor } from '../access/actor';

type Work<Result> = (transaction: EntityManager) => Promise<Result>;

/**
 * Every access to rows goes through here. BEGIN travels together with the actor and the
 * organisation as settings of the transaction, so that policies in the database can rely on them.
 */
@Injectable()
export class Transactions {
  constructor(private readonly source: DataSource) {}

  /** Reads from one consistent picture; writing fails. */
  reading<Result>(actor: Actor, work: Work<Result>): Promise<Result> {
    return this.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', actor, work);
  }

  /** Writes all or nothing; durable when the promise resolves. */
  unitOfWork<Result>(actor: Actor, work: Work<Result>): Promise<Result> {
    return this.run('BEGIN', actor, work);
  }

  private async run<Result>(begin: string, actor: Actor, work: Work<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.query(`${begin}; ${settingsOf(actor)}`);
      const result = await work(runner.manager);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

const uuid = /^[0-9a-f-]{36}$/;

function settingsOf(actor: Actor): string {
  return `SELECT set_config('app.actor', '${checked(actorId(actor))}', true), set_config('app.organisation', '${checked(actor.organisationId)}', true)`;
}

function checked(id: string | null | undefined): string {
  if (id === null || id === undefined) return '';
  if (!uuid.test(id)) throw new Error('not an id');
  return id;
}
