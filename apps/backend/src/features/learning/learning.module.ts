import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Subscriptions } from '../../platform/events/subscriptions';
import { AssessmentModule } from '../assessment';
import { CatalogueModule } from '../catalogue';
import { AssessmentsService } from './assessments.service';
import { AttemptOpener } from './attempt-opener';
import { CourseEntries } from './course-entries';
import { CoursesOpenMailWorker } from './courses-open-mail.worker';
import { Enroller } from './enroller';
import { EnrolmentClosings } from './enrolment-closings';
import { EnrolmentHolds } from './enrolment-holds';
import { EnrolmentEntity } from './enrolment.entity';
import { EnrolmentsController } from './enrolments.controller';
import { EnrolmentsService } from './enrolments.service';
import { ExhaustedEnrolmentsWorker } from './exhausted-enrolments.worker';
import { ExtraAttemptEntity } from './extra-attempt.entity';
import { ExtraAttemptsController } from './extra-attempts.controller';
import { ExtraAttemptsService } from './extra-attempts.service';
import { InvitedWorker } from './invited.worker';
import { enrolInvitedJob, enrolWaitingJob, mailCoursesOpenJob } from './learning.jobs';
import { OfAgeWorker } from './of-age.worker';
import { OffersController } from './offers/offers.controller';
import { OffersService } from './offers/offers.service';
import { PracticeJudge } from './practice-judge';
import { ProgressService } from './progress.service';
import { PublishedBlocks } from './published-blocks';
import { PublishedContentController } from './published-content.controller';
import { PublishedContentService } from './published-content.service';
import { TaughtDocuments } from './taught-documents';
import { WaitingCourses } from './waiting-courses';
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
    EnrolmentClosings,
    EnrolmentHolds,
    CourseEntries,
    EnrolmentsService,
    ProgressService,
    AssessmentsService,
    AttemptOpener,
    ExtraAttemptsService,
    OffersService,
    PracticeJudge,
    PublishedBlocks,
    InvitedWorker,
    WaitingCourses,
    WaitingWorker,
    OfAgeWorker,
    ExhaustedEnrolmentsWorker,
    CoursesOpenMailWorker,
    PublishedContentService,
    TaughtDocuments,
  ],
  exports: [CourseEntries, Enroller, EnrolmentClosings, EnrolmentHolds, TaughtDocuments],
})
export class LearningModule implements OnModuleInit {
  constructor(private readonly subscriptions: Subscriptions) {}

  onModuleInit(): void {
    this.subscriptions.subscribe('identity.joined', enrolInvitedJob);
    this.subscriptions.subscribe('identity.courses-allowed', enrolWaitingJob);
    this.subscriptions.subscribe('identity.courses-allowed', mailCoursesOpenJob);
  }
}
