import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { execute, queryRows } from '../database/query';
import { DomainError } from '../http/domain-error';

/** Counters shared by all processes. Keys are hashed: the table holds no names or addresses. */
@Injectable()
export class Throttle {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts one use; refuses when there were more than `limit` within the window. */
  async spend(key: string, limit: number, windowSeconds: number): Promise<void> {
    if (!(await this.admits(key, limit, windowSeconds))) throw tooMany(windowSeconds);
  }

  /** Counts one use; whether it is within the limit, for where a refusal would tell something. */
  async admits(key: string, limit: number, windowSeconds: number): Promise<boolean> {
    return (await this.count(key, windowSeconds)) <= limit;
  }

  /** Takes back one use: it turned out to be none that counts. */
  async giveBack(key: string): Promise<void> {
    await execute(
      this.source,
      'UPDATE platform.throttle SET count = greatest(count - 1, 0) WHERE key = $1',
      [hashOf(key)],
    );
  }

  /**
   * Counts an attempt before it is known whether it fails, so that many at once are counted as well; `forget` follows a
   * success. From the fifth within an hour the wait doubles, from 2 seconds up to 15 minutes, and an attempt while
   * waiting is refused without being counted.
   */
  async attempt(key: string): Promise<void> {
    const now = this.clock.now();
    const rows = await queryRows(
      this.source,
      `INSERT INTO platform.throttle AS t (key, count, window_ends_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN t.window_ends_at <= $2 THEN 1 ELSE t.count + 1 END,
         window_ends_at = CASE WHEN t.window_ends_at <= $2 THEN $3 ELSE t.window_ends_at END,
         blocked_until = CASE WHEN t.window_ends_at > $2 AND t.count >= 4
           THEN $2::timestamptz + make_interval(secs => least(2 ^ least(t.count - 3, 10), 900)) END
       WHERE t.blocked_until IS NULL OR t.blocked_until <= $2
       RETURNING count`,
      [hashOf(key), now, new Date(now.getTime() + 3_600_000)],
    );
    if (rows.length === 0) throw tooMany(await this.secondsToWait(key));
  }

  async forget(key: string): Promise<void> {
    await execute(this.source, 'DELETE FROM platform.throttle WHERE key = $1', [hashOf(key)]);
  }

  /** Removes counters whose time is over. */
  async sweep(): Promise<void> {
    await execute(this.source, 'DELETE FROM platform.throttle WHERE window_ends_at < $1', [
      this.clock.now(),
    ]);
  }

  private async secondsToWait(key: string): Promise<number> {
    const rows = await queryRows(
      this.source,
      'SELECT blocked_until FROM platform.throttle WHERE key = $1',
      [hashOf(key)],
    );
    const until = rows[0]?.blocked_until?.getTime() ?? 0;
    return Math.max(1, Math.ceil((until - this.clock.now().getTime()) / 1000));
  }

  private async count(key: string, windowSeconds: number): Promise<number> {
    const now = this.clock.now();
    const rows = await queryRows(
      this.source,
      `INSERT INTO platform.throttle AS t (key, count, window_ends_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN t.window_ends_at <= $2 THEN 1 ELSE t.count + 1 END,
         window_ends_at = CASE WHEN t.window_ends_at <= $2 THEN $3 ELSE t.window_ends_at END
       RETURNING count`,
      [hashOf(key), now, new Date(now.getTime() + windowSeconds * 1000)],
    );
    const [counter] = rows;
    if (counter === undefined) throw new Error('the counter was not written');
    return counter.count;
  }
}

function tooMany(seconds: number): DomainError {
  return new DomainError('request.too-many', { details: { retryAfterSeconds: seconds } });
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
