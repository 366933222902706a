import { Injectable } from '@nestjs/common';
import { createHmac, randomBytes } from 'node:crypto';
import { Clock } from '../../platform/clock';
import { DomainError } from '../../platform/http/domain-error';

const hour = 3_600_000;

/**
 * Counts what comes from an address, in the memory of this process alone. Addresses are hashed under a key that is thrown away with all counts
 * every hour, so that nothing remains by which somebody could be looked for. Whoever is spread over processes has as many times the limit.
 */
@Injectable()
export class HourlyCounters {
  private key = randomBytes(32);
  private until = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Refuses when there were more than `limit` within the hour. */
  spend(act: string, from: string, limit: number): void {
    const now = this.clock.now().getTime();
    if (now >= this.until || now < this.until - hour) this.begin(now);
    const name = createHmac('sha256', this.key).update(`${act}\0${from}`).digest('base64');
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    if (count <= limit) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((this.until - now) / 1000));
    throw new DomainError('request.too-many', { details: { retryAfterSeconds } });
  }

  private begin(now: number): void {
    this.key.fill(0);
    this.key = randomBytes(32);
    this.counts.clear();
    this.until = now + hour;
  }
}
