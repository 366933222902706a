import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health/health-check';
import { AuditRecord } from './audit-record';
import { AuditSigner } from './audit-signer';
import { LastVerifications } from './last-verification';

/** Checking is due every day; a day on which the server stood still is no reason to call anybody. */
const longestMilliseconds = 3 * 24 * 60 * 60 * 1000;

/** Whether a key signs how far the audit goes, what was signed is there, and the chains fit. That it goes on at all is a matter of jobs. */
@Injectable()
@ChecksHealth('audit')
export class AuditCheck implements HealthCheck {
  constructor(
    private readonly signer: AuditSigner,
    private readonly record: AuditRecord,
    private readonly last: LastVerifications,
    private readonly clock: Clock,
  ) {}

  async check(): Promise<HealthFinding> {
    if (this.signer.publicKeys().length === 0) return { state: 'warning', reason: 'unsigned' };
    const { isLost } = await this.record.readLast();
    if (isLost) return { state: 'warning', reason: 'lost' };
    return (await this.findBreak()) ?? { state: 'ok', reason: 'signed' };
  }

  /** What the last check of all chains has found, where that is not well. A new installation has had none. */
  private async findBreak(): Promise<HealthFinding | undefined> {
    const last = await this.last.find();
    if (last === undefined) return undefined;
    const { at, broken, unproven } = last;
    if (broken > 0 || unproven > 0)
      return { state: 'warning', reason: 'broken', details: { broken, unproven } };
    const age = this.clock.now().getTime() - Date.parse(at);
    return age > longestMilliseconds ? { state: 'warning', reason: 'unverified' } : undefined;
  }
}
