import * as pg from 'pg';
import type { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { waitForDatabase } from './wait-for-database';

type Given = (error: Error | undefined, client?: pg.PoolClient, release?: Release) => void;
type Release = (error?: Error | boolean) => void;

/** A pool that lets whoever wants a connection wait while the database restarts. */
class WaitingPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(given: Given): void;
  override connect(given?: Given): Promise<pg.PoolClient> | void {
    const connecting = waitForDatabase(() => super.connect());
    if (given === undefined) return connecting;
    connecting.then(
      (client) => given(undefined, client, (error) => client.release(error)),
      (error: unknown) => given(error instanceof Error ? error : new Error(String(error))),
    );
  }
}

/** The driver for TypeORM, with a pool that waits. */
export const waitingDriver = { ...pg, Pool: WaitingPool };

/** The pool of the application. */
export function applicationPool({ driver }: DataSource): pg.Pool | undefined {
  const pool: unknown = driver instanceof PostgresDriver ? driver.master : undefined;
  return pool instanceof pg.Pool ? pool : undefined;
}
