import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Subscriptions } from '../../platform/events/subscriptions';
import { AssessmentModule } from '../assessment';
import { CatalogueModule } from '../catalogue';
import { AssessmentsService } from './assessments.service';
import { AttemptOpener } from './attempt-opener';
import { Enroller } from './enroller';
import { EnrolmentEntity } from './enrolment.entity';
import { EnrolmentsController } from './enrolments.controller';
import { EnrolmentsService } from './enrolments.service';
import { ExtraAttemptEntity } from './extra-attempt.entity';
import { ExtraAttemptsController } from './extra-attempts.controller';
import { ExtraAttemptsService } from './extra-attempts.service';
import { InvitedWorker } from './invited.worker';
import { enrolInvitedJob, enrolWaitingJob } from './learning.jobs';
import { OffersController } from './offers/offers.controller';
import { OffersService } from './offers/offers.service';
import { PracticeJudge } from './practice-judge';
import { ProgressService } from './progress.service';
import { PublishedBlocks } from './published-blocks';
import { PublishedContentController } from './published-content.controller';
import { PublishedContentService } from './published-content.service';
import { TaughtDocuments } from './taught-documents';
import { WaitingWorker } from './waiting.worker';

@Module({
  imports: [
    CatalogueModule,
    AssessmentModule,
    TypeOrmModule.forFeature([EnrolmentEntity, ExtraAttemptEntity]),
  ],
  controllers: [
    EnrolmentsController,
    ExtraAttemptsController,
    OffersController,
    PublishedContentController,
  ],
  providers: [
    Enroller,
    EnrolmentsService,
    ProgressService,
    AssessmentsService,
    AttemptOpener,
    ExtraAttemptsService,
    OffersService,
    PracticeJudge,
    PublishedBlocks,
    InvitedWorker,
    WaitingWorker,
    PublishedContentService,
    TaughtDocuments,
  ],
  exports: [Enroller, TaughtDocuments],
})
export class LearningModule implements OnModuleInit {
  constructor(private readonly subscriptions: Subscriptions) {}

  onModuleInit(): void {
    this.subscriptions.subscribe('identity.joined', enrolInvitedJob);
    this.subscriptions.subscribe('identity.courses-allowed', enrolWaitingJob);
  }
}
