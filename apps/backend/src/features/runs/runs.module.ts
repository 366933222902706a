import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { LearningModule } from '../learning';
import { RunChoicesService } from './choices.service';
import { EnrollingService } from './enrolling.service';
import { EnrollingWorker } from './enrolling.worker';
import { Entrance } from './entrance';
import { OwnRunsController } from './own-runs.controller';
import { OwnRunsService } from './own-runs.service';
import { ParticipantDeedsService } from './participant-deeds.service';
import { ParticipantsController } from './participants.controller';
import { ParticipantsService } from './participants.service';
import { RunChangesService } from './run-changes.service';
import { RunNews } from './run-news';
import { RunNewsWorker } from './run-news.worker';
import { RunsController } from './runs.controller';
import { RunsService } from './runs.service';

@Module({
  imports: [CatalogueModule, LearningModule],
  controllers: [RunsController, ParticipantsController, OwnRunsController],
  providers: [
    RunsService,
    RunChoicesService,
    RunChangesService,
    RunNews,
    RunNewsWorker,
    Entrance,
    EnrollingService,
    EnrollingWorker,
    ParticipantsService,
    ParticipantDeedsService,
    OwnRunsService,
  ],
})
export class RunsModule {}
