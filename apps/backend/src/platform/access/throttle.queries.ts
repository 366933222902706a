import { execute, queryRows, type Database } from '../database/query';

/** Counts one use; gives how many there are in the window, which begins anew when it has ended. */
export async function countUse(
  database: Database,
  key: string,
  now: Date,
  windowEndsAt: Date,
): Promise<number> {
  const rows = await queryRows(
    database,
    `INSERT INTO platform.throttle AS t (key, count, window_ends_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN t.window_ends_at <= $2 THEN 1 ELSE t.count + 1 END,
         window_ends_at = CASE WHEN t.window_ends_at <= $2 THEN $3 ELSE t.window_ends_at END
       RETURNING count`,
    [key, now, windowEndsAt],
  );
  const [counter] = rows;
  if (counter === undefined) throw new Error('the counter was not written');
  return counter.count;
}

/** Counts one attempt, and from the fifth in the window blocks the key for a while; false where it is blocked. */
export async function countAttempt(
  database: Database,
  key: string,
  now: Date,
  windowEndsAt: Date,
): Promise<boolean> {
  const rows = await queryRows(
    database,
    `INSERT INTO platform.throttle AS t (key, count, window_ends_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN t.window_ends_at <= $2 THEN 1 ELSE t.count + 1 END,
         window_ends_at = CASE WHEN t.window_ends_at <= $2 THEN $3 ELSE t.window_ends_at END,
         blocked_until = CASE WHEN t.window_ends_at > $2 AND t.count >= 4
           THEN $2::timestamptz + make_interval(secs => least(2 ^ least(t.count - 3, 10), 900)) END
       WHERE t.blocked_until IS NULL OR t.blocked_until <= $2
       RETURNING count`,
    [key, now, windowEndsAt],
  );
  return rows.length > 0;
}

export async function refundUse(database: Database, key: string): Promise<void> {
  await execute(
    database,
    'UPDATE platform.throttle SET count = greatest(count - 1, 0) WHERE key = $1',
    [key],
  );
}

/** Deletes the one counter and takes back a use of the other. */
export async function settleCounters(
  database: Database,
  ended: string,
  refunded: string,
): Promise<void> {
  await execute(
    database,
    `WITH ended AS (DELETE FROM platform.throttle WHERE key = $1)
       UPDATE platform.throttle SET count = greatest(count - 1, 0) WHERE key = $2`,
    [ended, refunded],
  );
}

/** Until when attempts are refused. */
export async function findBlockEnd(database: Database, key: string): Promise<Date | undefined> {
  const rows = await queryRows(
    database,
    'SELECT blocked_until FROM platform.throttle WHERE key = $1',
    [key],
  );
  return rows[0]?.blocked_until ?? undefined;
}

export async function deleteCounter(database: Database, key: string): Promise<void> {
  await execute(database, 'DELETE FROM platform.throttle WHERE key = $1', [key]);
}

export async function deleteEndedCounters(database: Database, now: Date): Promise<void> {
  await execute(database, 'DELETE FROM platform.throttle WHERE window_ends_at < $1', [now]);
}
