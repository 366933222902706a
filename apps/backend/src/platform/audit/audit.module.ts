import { Global, Module } from '@nestjs/common';
import { AuditCheck } from './audit.check';
import { AuditCheckpoints } from './audit-checkpoints';
import { AuditHeads } from './audit-heads';
import { AuditMailWorker } from './audit-mail.worker';
import { AuditPauses } from './audit-pauses';
import { AuditRecord } from './audit-record';
import { AuditSealer } from './audit-sealer';
import { AuditSealing } from './audit-sealing';
import { AuditSigner } from './audit-signer';
import { AuditVerifier } from './audit-verifier';
import { AuditSealWorker, WholeAuditSealWorker } from './audit-workers';

@Global()
@Module({
  providers: [
    AuditSigner,
    AuditRecord,
    AuditSealer,
    AuditHeads,
    AuditPauses,
    AuditSealing,
    AuditCheckpoints,
    AuditVerifier,
    AuditSealWorker,
    WholeAuditSealWorker,
    AuditMailWorker,
    AuditCheck,
  ],
  exports: [AuditCheckpoints, AuditHeads, AuditVerifier],
})
export class AuditModule {}
