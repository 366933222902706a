import { setTimeout as delay } from 'node:timers/promises';
import { isConnectionFailure } from './connection-failure';

/** How long whoever has not begun waits through a restart of the database. */
export const patienceMilliseconds = 10_000;
const pauseMilliseconds = 200;

/**
 * What `begin` gives, tried again for ten seconds while the database cannot be reached. Only for what may be done twice: a connection, the
 * beginning of a transaction, a read. A write whose fate is unknown is for whoever asked for it to repeat, under its id.
 */
export async function waitForDatabase<Result>(
  begin: () => Promise<Result>,
  patience = patienceMilliseconds,
): Promise<Result> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await begin();
    } catch (error) {
      if (!isConnectionFailure(error) || performance.now() >= end) throw error;
      await delay(pauseMilliseconds);
    }
  }
}
