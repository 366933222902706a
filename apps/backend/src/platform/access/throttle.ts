import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { DomainError } from '../http/domain-error';
import {
  countAttempt,
  countUse,
  deleteCounter,
  deleteEndedCounters,
  findBlockEnd,
  refundUse,
  settleCounters,
} from './throttle.queries';

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
    return (await this.use(key, windowSeconds)) <= limit;
  }

  /** Counts one use, and gives how many there are within the window. */
  use(key: string, windowSeconds: number): Promise<number> {
    const now = this.clock.now();
    const endsAt = new Date(now.getTime() + windowSeconds * 1000);
    return countUse(this.source, hashOf(key), now, endsAt);
  }

  /** Takes back one use: it turned out to be none that counts. */
  async giveBack(key: string): Promise<void> {
    await refundUse(this.source, hashOf(key));
  }

  /**
   * Counts an attempt before it is known whether it fails, so that many at once are counted as well; `forget` follows a
   * success. From the fifth within an hour the wait doubles, from 2 seconds up to 15 minutes, and an attempt while
   * waiting is refused without being counted.
   */
  async attempt(key: string): Promise<void> {
    const now = this.clock.now();
    const endsAt = new Date(now.getTime() + 3_600_000);
    if (!(await countAttempt(this.source, hashOf(key), now, endsAt)))
      throw tooMany(await this.secondsToWait(key));
  }

  /** Forgets the attempts at one key, and takes back a use of another: who was tried has succeeded, and whence. */
  async settle(tried: string, used: string): Promise<void> {
    await settleCounters(this.source, hashOf(tried), hashOf(used));
  }

  async forget(key: string): Promise<void> {
    await deleteCounter(this.source, hashOf(key));
  }

  /** Removes counters whose time is over. */
  async sweep(): Promise<void> {
    await deleteEndedCounters(this.source, this.clock.now());
  }

  private async secondsToWait(key: string): Promise<number> {
    const until = (await findBlockEnd(this.source, hashOf(key)))?.getTime() ?? 0;
    return Math.max(1, Math.ceil((until - this.clock.now().getTime()) / 1000));
  }
}

function tooMany(seconds: number): DomainError {
  return new DomainError('request.too-many', { details: { retryAfterSeconds: seconds } });
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
