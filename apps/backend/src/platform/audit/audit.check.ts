import { Injectable } from '@nestjs/common';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health/health-check';
import { AuditRecord } from './audit-record';
import { AuditSigner } from './audit-signer';

/** Whether a key signs how far the audit goes, and what was signed is there. That it goes on at all is a matter of jobs. */
@Injectable()
@ChecksHealth('audit')
export class AuditCheck implements HealthCheck {
  constructor(
    private readonly signer: AuditSigner,
    private readonly record: AuditRecord,
  ) {}

  async check(): Promise<HealthFinding> {
    if (this.signer.publicKeys().length === 0) return { state: 'warning', reason: 'unsigned' };
    const { isLost } = await this.record.readLast();
    return isLost ? { state: 'warning', reason: 'lost' } : { state: 'ok', reason: 'signed' };
  }
}
