import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { Eraser } from './eraser';
import { ErasureNotesWorker } from './erasure-notes.worker';
import { ErasureReader } from './erasure-reader';
import { ErasureRequestsService } from './erasure-requests.service';
import { ErasuresController } from './erasures.controller';
import { ErasuresService } from './erasures.service';
import { ErasureNoticeWriter } from './erasure-notice-writer';
import { ForgottenAccountsWorker } from './forgotten-accounts.worker';
import { LateWritesWorker } from './late-writes.worker';
import { PrivacyNoticeController } from './privacy-notice.controller';
import { PrivacyNoticeService } from './privacy-notice.service';
import { DeclinedRequestMailWorker, RequestMailWorker } from './request-mails.worker';
import { RetentionController } from './retention.controller';
import { RetentionService } from './retention.service';
import { RetentionWorker } from './retention.worker';

@Module({
  imports: [IdentityModule],
  controllers: [ErasuresController, RetentionController, PrivacyNoticeController],
  providers: [
    Eraser,
    ErasureReader,
    ErasuresService,
    ErasureRequestsService,
    ErasureNoticeWriter,
    LateWritesWorker,
    ErasureNotesWorker,
    ForgottenAccountsWorker,
    RequestMailWorker,
    DeclinedRequestMailWorker,
    RetentionService,
    PrivacyNoticeService,
    RetentionWorker,
  ],
  exports: [Eraser],
})
export class PrivacyModule {}
