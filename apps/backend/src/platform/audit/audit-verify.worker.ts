import { Injectable, Logger } from '@nestjs/common';
import { Works, type JobHandler } from '../jobs/define-job';
import { AuditVerifier } from './audit-verifier';
import { verifyAuditJob } from './audit.jobs';
import { LastVerifications } from './last-verification';

/** Checks every chain as `verify-audit` does, and keeps what it has found for the page of the system. */
@Injectable()
@Works(verifyAuditJob)
export class AuditVerifyWorker implements JobHandler {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly verifier: AuditVerifier,
    private readonly last: LastVerifications,
  ) {}

  async handle(): Promise<void> {
    const { broken, unproven } = await this.last.keep(await this.verifier.verify());
    if (broken > 0 || unproven > 0)
      this.logger.error(
        'Records of actions do not fit their seals or signatures. See which with: npm run cli -- verify-audit',
      );
  }
}
