import { Global, Module } from '@nestjs/common';
import { AuditCheckpoints } from './audit-checkpoints';
import { AuditSealer } from './audit-sealer';
import { AuditSigner } from './audit-signer';
import { AuditSealWorker, WholeAuditSealWorker } from './audit-workers';

@Global()
@Module({
  providers: [AuditSigner, AuditSealer, AuditCheckpoints, AuditSealWorker, WholeAuditSealWorker],
  exports: [AuditSigner, AuditSealer, AuditCheckpoints],
})
export class AuditModule {}
