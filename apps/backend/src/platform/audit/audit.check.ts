import { Injectable } from '@nestjs/common';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health/health-check';
import { AuditSigner } from './audit-signer';

/** Whether a key signs how far the audit goes. That it goes on at all is a matter of jobs. */
@Injectable()
@ChecksHealth('audit')
export class AuditCheck implements HealthCheck {
  constructor(private readonly signer: AuditSigner) {}

  async check(): Promise<HealthFinding> {
    return this.signer.publicKeys().length > 0
      ? { state: 'ok', reason: 'signed' }
      : { state: 'warning', reason: 'unsigned' };
  }
}
