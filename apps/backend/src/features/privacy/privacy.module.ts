import { Module } from '@nestjs/common';
import { ExportsModule } from '../exports';
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
import { OwnDataController } from './own-data/own-data.controller';
import { OwnDataService } from './own-data/own-data.service';
import { OwnDataWriter } from './own-data/own-data-writer';
import { PrivacyNoticeController } from './privacy-notice.controller';
import { PrivacyNoticeService } from './privacy-notice.service';
import { DeclinedRequestMailWorker, RequestMailWorker } from './request-mails.worker';
import { ProcessingRecordsController } from './processing/processing-records.controller';
import { ProcessingRecordsService } from './processing/processing-records.service';
import { ReadingsService } from './readings/readings.service';
import { RetentionController } from './retention.controller';
import { RetentionService } from './retention.service';
import { RetentionWorker } from './retention.worker';

@Module({
  imports: [IdentityModule, ExportsModule],
  controllers: [
    ErasuresController,
    RetentionController,
    PrivacyNoticeController,
    OwnDataController,
    ProcessingRecordsController,
  ],
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
    OwnDataService,
    OwnDataWriter,
    ProcessingRecordsService,
    ReadingsService,
  ],
  exports: [Eraser],
})
export class PrivacyModule {}
