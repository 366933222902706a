import { Module, type OnModuleInit } from '@nestjs/common';
import { Subscriptions } from '../../platform/events/subscriptions';
import { CatalogueModule } from '../catalogue';
import { AccreditationReviewWorker } from './accreditation/accreditation-review.worker';
import { AccreditationsController } from './accreditation/accreditations.controller';
import { AccreditationsService } from './accreditation/accreditations.service';
import { CarryingController } from './accreditation/carrying.controller';
import { CarryingService } from './accreditation/carrying.service';
import { UncarriedMailWorker } from './accreditation/uncarried-mail.worker';
import { FirstProfiles } from './first-profiles';
import { ProfilesController } from './profiles.controller';
import { reviewAccreditationsJob } from './profiles.jobs';
import { ProfilesService } from './profiles.service';
import { RecognitionService } from './recognition.service';
import { SampleDocumentsService } from './sample-documents.service';

/** What a certificate says and for whom: profiles of courses, their accreditations, and the rules and templates that are kept in versions. */
@Module({
  imports: [CatalogueModule],
  controllers: [ProfilesController, AccreditationsController, CarryingController],
  providers: [
    ProfilesService,
    SampleDocumentsService,
    RecognitionService,
    FirstProfiles,
    AccreditationsService,
    CarryingService,
    AccreditationReviewWorker,
    UncarriedMailWorker,
  ],
  exports: [FirstProfiles],
})
export class ProfilesModule implements OnModuleInit {
  constructor(private readonly subscriptions: Subscriptions) {}

  onModuleInit(): void {
    this.subscriptions.subscribe('catalogue.coursePublished', reviewAccreditationsJob);
  }
}
