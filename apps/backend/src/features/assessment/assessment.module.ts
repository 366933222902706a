import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue';
import { AccommodationEntity } from './accommodations/accommodation.entity';
import { AccommodationsController } from './accommodations/accommodations.controller';
import { AccommodationsService } from './accommodations/accommodations.service';
import { AttemptExtender } from './accommodations/attempt-extender';
import { AnswersService } from './answers.service';
import { AttemptCloser } from './attempt-closer';
import { AttemptResumer } from './attempt-resumer';
import { AttemptScorer } from './attempt-scorer';
import { AttemptEntity } from './attempt.entity';
import { AttemptStarter } from './attempt-starter';
import { AttemptsController } from './attempts.controller';
import { AttemptsService } from './attempts.service';
import { BreaksController } from './breaks/breaks.controller';
import { BreaksService } from './breaks/breaks.service';
import { CopiesCheck } from './copies/copies.check';
import { DocumentCopies } from './copies/document-copies.worker';
import { WithheldCopiesController } from './copies/withheld-copies.controller';
import { WithheldCopiesService } from './copies/withheld-copies.service';
import { EditionBanks } from './edition-banks';
import { AnswerFilesController } from './files/answer-files.controller';
import { AnswerFilesService } from './files/answer-files.service';
import { AnswerFilesSweeper } from './files/answer-files-sweeper.worker';
import { AttemptRescorer } from './corrections/attempt-rescorer';
import { Heartbeat } from './heartbeat';
import { ItemBank } from './item-bank';
import { MarkChangesService } from './marking/mark-changes.service';
import { MarkedAttemptsJudge } from './marking/marked-attempts-judge.worker';
import { MarkedFilesService } from './marking/marked-files.service';
import { MarkersMailWorker } from './marking/markers-mail.worker';
import { MarkersTeller } from './marking/markers-teller.worker';
import { MarkingController } from './marking/marking.controller';
import { MarkingQueueService } from './marking/marking-queue.service';
import { MarkingService } from './marking/marking.service';
import { MarkingSettler } from './marking/marking-settler';
import { InterruptionsController } from './interruptions/interruptions.controller';
import { InterruptionsService } from './interruptions/interruptions.service';
import { OverdueAttemptsCloser } from './overdue-attempts.worker';
import { ReceiptIssuer } from './receipts/receipt-issuer';
import { ReceiptKeys } from './receipts/receipt-keys';
import { ReceiptKeysCheck } from './receipts/receipt-keys.check';
import { ReceiptsController } from './receipts/receipts.controller';
import { ReceiptsService } from './receipts/receipts.service';
import { TimelinesController } from './timelines/timelines.controller';
import { TimelinesService } from './timelines/timelines.service';

@Module({
  imports: [CatalogueModule, TypeOrmModule.forFeature([AttemptEntity, AccommodationEntity])],
  controllers: [
    AttemptsController,
    BreaksController,
    AccommodationsController,
    InterruptionsController,
    ReceiptsController,
    MarkingController,
    AnswerFilesController,
    TimelinesController,
    WithheldCopiesController,
  ],
  providers: [
    AttemptsService,
    AnswersService,
    AttemptCloser,
    AttemptScorer,
    AttemptResumer,
    AttemptRescorer,
    AttemptStarter,
    EditionBanks,
    BreaksService,
    AccommodationsService,
    AttemptExtender,
    InterruptionsService,
    ItemBank,
    Heartbeat,
    OverdueAttemptsCloser,
    ReceiptKeys,
    ReceiptKeysCheck,
    ReceiptIssuer,
    ReceiptsService,
    MarkingService,
    MarkingQueueService,
    MarkingSettler,
    MarkChangesService,
    MarkersTeller,
    MarkersMailWorker,
    MarkedAttemptsJudge,
    MarkedFilesService,
    AnswerFilesService,
    AnswerFilesSweeper,
    TimelinesService,
    DocumentCopies,
    WithheldCopiesService,
    CopiesCheck,
  ],
  exports: [
    AttemptRescorer,
    AttemptResumer,
    AttemptsService,
    AttemptStarter,
    ItemBank,
    Heartbeat,
    ReceiptKeys,
    ReceiptsService,
  ],
})
export class AssessmentModule {}
