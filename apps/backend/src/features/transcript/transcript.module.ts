import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials';
import { LearnerRecordService } from './learner-record.service';
import { LicencePeriodsService } from './licence-periods.service';
import { LicenceRulesService } from './licence-rules.service';
import { OwnTrainingsService } from './own-trainings.service';
import { TrainingDecisionsService } from './training-decisions.service';
import { TrainingsController } from './trainings.controller';
import { TranscriptController } from './transcript.controller';
import { TranscriptPrints } from './transcript-prints';
import { TranscriptReader } from './transcript-reader';
import { TranscriptService } from './transcript.service';

/** What people learned here and elsewhere, for life, and how it counts for a licence. */
@Module({
  imports: [CredentialsModule],
  controllers: [TranscriptController, TrainingsController],
  providers: [
    TranscriptService,
    LearnerRecordService,
    TranscriptReader,
    TranscriptPrints,
    OwnTrainingsService,
    TrainingDecisionsService,
    LicenceRulesService,
    LicencePeriodsService,
  ],
  exports: [TranscriptPrints],
})
export class TranscriptModule {}
