import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { actorId, type Actor } from '../access/actor';
import { unavailable } from '../http/domain-error';
import { isConnectionFailure } from './connection-failure';
import { Ending } from './ending';
import { zones } from './issue-date.queries';
import { markReading } from './once-per-reading';
import type { Database } from './query';
import { SharedReading } from './shared-reading';
import { waitForDatabase } from './wait-for-database';

/** `last` sends the last statement of all with COMMIT behind it: see {@link Ending.query}. */
type Work<Result> = (transaction: EntityManager, last: Database) => Promise<Result>;

const reading = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/**
 * Every access to rows goes through here. BEGIN travels together with the actor and the organisation as settings of the
 * transaction, so that policies in the database can rely on them, and with what the work asks first.
 *
 * What has not begun waits up to ten seconds for a database that restarts; what was cut is refused as `server.unavailable`.
 * Work is therefore called again where BEGIN was lost, with all that it had asked by then.
 */
@Injectable()
export class Transactions {
  private readonly shared = new AsyncLocalStorage<SharedReading>();

  constructor(private readonly source: DataSource) {}

  /** Reads from one consistent picture; writing fails. */
  async reading<Result>(actor: Actor, work: Work<Result>): Promise<Result> {
    const shared = this.shared.getStore();
    if (shared?.settings !== settingsOf(actor)) return this.run(reading, actor, work);
    const transaction = await shared.transaction();
    return work(transaction, transaction);
  }

  /** What `work` reads for the same actor, if anything, comes from one picture, by one connection; it writes nothing. */
  async readingTogether<Result>(actor: Actor, work: () => Promise<Result>): Promise<Result> {
    const shared = new SharedReading(settingsOf(actor), (until) => this.run(reading, actor, until));
    try {
      return await this.shared.run(shared, work);
    } finally {
      await shared.end();
    }
  }

  /** Writes all or nothing; durable when the promise resolves. */
  async unitOfWork<Result>(actor: Actor, work: Work<Result>): Promise<Result> {
    if (this.shared.getStore() !== undefined) throw new Error('what reads together writes nothing');
    return this.run('BEGIN', actor, work);
  }

  private run<Result>(kind: string, actor: Actor, work: Work<Result>): Promise<Result> {
    const begin = `${kind}; ${settingsOf(actor)}`;
    return waitForDatabase(async () => {
      const runner = this.source.createQueryRunner();
      try {
        await runner.connect();
        if (kind === reading) beginReading(runner.manager, actor);
        return await transact(runner, begin, work);
      } finally {
        await runner.release();
      }
    });
  }
}

function beginReading(transaction: EntityManager, actor: Actor): void {
  markReading(transaction);
  if ('timeZone' in actor) zones.note(transaction, actor.organisationId, actor.timeZone);
}

/** Fails as a connection does only where nothing has begun. */
async function transact<Result>(
  runner: QueryRunner,
  begin: string,
  work: Work<Result>,
): Promise<Result> {
  const begun = runner.query(begin);
  const ending = new Ending(runner);
  const done = (async () => work(runner.manager, ending))();
  await Promise.allSettled([begun, done]);
  let hasBegun = false;
  try {
    await begun;
    hasBegun = true;
    const result = await done;
    await ending.commit();
    return result;
  } catch (error) {
    const isLost = runner.isReleased || isConnectionFailure(error);
    if (!isLost) await ending.rollBack();
    // cut in its middle: whether a COMMIT arrived is unknown, so that only whoever asked for it may repeat it
    throw isLost && hasBegun ? unavailable() : error;
  }
}

const uuid = /^[0-9a-f-]{36}$/;

function settingsOf(actor: Actor): string {
  const person = checked(actorId(actor));
  return `SELECT set_config('app.actor', '${person}', true), set_config('app.person', '${person}', true), set_config('app.organisation', '${checked(actor.organisationId)}', true)`;
}

function checked(id: string | null | undefined): string {
  if (id === null || id === undefined) return '';
  if (!uuid.test(id)) throw new Error('not an id');
  return id;
}
