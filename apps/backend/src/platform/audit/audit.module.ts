import { Global, Module } from '@nestjs/common';
import { AuditBeginning } from './audit-beginning';
import { AuditCheck } from './audit.check';
import { AuditCheckpoints } from './audit-checkpoints';
import { AuditGap } from './audit-gap';
import { AuditHeads } from './audit-heads';
import { AuditMailWorker } from './audit-mail.worker';
import { AuditPauses } from './audit-pauses';
import { AuditRecord } from './audit-record';
import { AuditSealer } from './audit-sealer';
import { AuditSealing } from './audit-sealing';
import { AuditSigner } from './audit-signer';
import { AuditVerifier } from './audit-verifier';
import { AuditVerifyWorker } from './audit-verify.worker';
import { AuditSealWorker, WholeAuditSealWorker } from './audit-workers';
import { LastVerifications } from './last-verification';

@Global()
@Module({
  providers: [
    AuditSigner,
    AuditRecord,
    AuditSealer,
    AuditHeads,
    AuditBeginning,
    AuditPauses,
    AuditGap,
    AuditSealing,
    AuditCheckpoints,
    AuditVerifier,
    AuditSealWorker,
    WholeAuditSealWorker,
    AuditMailWorker,
    AuditVerifyWorker,
    LastVerifications,
    AuditCheck,
  ],
  exports: [AuditCheckpoints, AuditHeads, AuditGap, AuditVerifier],
})
export class AuditModule {}
