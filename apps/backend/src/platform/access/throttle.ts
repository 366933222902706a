import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { DomainError } from '../http/domain-error';

interface Counter {
  readonly count: number;
  readonly blocked_until: Date | null;
}

/** Counters shared by all processes. Keys are hashed: the table holds no names or addresses. */
@Injectable()
export class Throttle {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts one use; refuses when there were more than `limit` within the window. */
  async spend(key: string, limit: number, windowSeconds: number): Promise<void> {
    const { count } = await this.count(key, windowSeconds);
    if (count > limit) throw tooMany(windowSeconds);
  }

  /** Refuses while the key is still waiting after earlier failures. */
  async refuseWhileBlocked(key: string): Promise<void> {
    const rows: Counter[] = await this.source.query('SELECT count, blocked_until FROM platform.throttle WHERE key = $1', [hashOf(key)]);
    const until = rows[0]?.blocked_until;
    const waitMilliseconds = until ? until.getTime() - this.clock.now().getTime() : 0;
    if (waitMilliseconds > 0) throw tooMany(Math.ceil(waitMilliseconds / 1000));
  }

  /** Counts a failure. From the fifth within an hour the wait doubles, from 2 seconds up to 15 minutes; nobody is locked out. */
  async fail(key: string): Promise<void> {
    const { count } = await this.count(key, 3600);
    if (count < 5) return;
    const seconds = Math.min(2 ** (count - 4), 900);
    const until = new Date(this.clock.now().getTime() + seconds * 1000);
    await this.source.query('UPDATE platform.throttle SET blocked_until = $2 WHERE key = $1', [hashOf(key), until]);
  }

  async forget(key: string): Promise<void> {
    await this.source.query('DELETE FROM platform.throttle WHERE key = $1', [hashOf(key)]);
  }

  private async count(key: string, windowSeconds: number): Promise<Counter> {
    const now = this.clock.now();
    const rows: Counter[] = await this.source.query(
      `INSERT INTO platform.throttle AS t (key, count, window_ends_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN t.window_ends_at <= $2 THEN 1 ELSE t.count + 1 END,
         window_ends_at = CASE WHEN t.window_ends_at <= $2 THEN $3 ELSE t.window_ends_at END
       RETURNING count, blocked_until`,
      [hashOf(key), now, new Date(now.getTime() + windowSeconds * 1000)],
    );
    const [counter] = rows;
    if (counter === undefined) throw new Error('the counter was not written');
    return counter;
  }
}

function tooMany(seconds: number): DomainError {
  return new DomainError('request.too-many', { details: { retryAfterSeconds: seconds } });
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
