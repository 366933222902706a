import { Module, type OnModuleInit } from '@nestjs/common';
import { Subscriptions } from '../../platform/events/subscriptions';
import { CatalogueModule } from '../catalogue';
import { LearningModule } from '../learning';
import { PeopleModule } from '../people';
import { ProgrammeEntrance } from './entrance';
import { ProgrammeGroupsController } from './followed-groups.controller';
import { ProgrammeGroupsService } from './followed-groups.service';
import {
  ProgrammeNewcomersWorker,
  ProgrammeGroupsWorker,
  ProgrammeNewcomers,
} from './followed-groups.worker';
import { JoinPartsWorker } from './join-parts.worker';
import { MovesController } from './moves.controller';
import { MovesService } from './moves.service';
import { OpenProgrammesController } from './open-programmes.controller';
import { OpenProgrammesService } from './open-programmes.service';
import { OwnProgrammesController } from './own-programmes.controller';
import { OwnProgrammesService } from './own-programmes.service';
import { PartJoiner } from './part-joiner';
import { ProgrammePeopleController } from './people.controller';
import { ProgrammePeopleService } from './people.service';
import { ProgrammeNewsWorker } from './programme-news.worker';
import { ProgrammesController } from './programmes.controller';
import { enrolNewcomersJob, joinPartsJob } from './programmes.jobs';
import { ProgrammesService } from './programmes.service';
import { PublishingService } from './publishing.service';
import { RecognitionsService } from './recognitions.service';

/** After these a part of somebody’s programme may be settled, and another one open. */
const followed = [
  'assessment.passed',
  'assessment.entry-test-finished',
  'assessment.score-corrected',
] as const;

@Module({
  imports: [CatalogueModule, LearningModule, PeopleModule],
  controllers: [
    ProgrammesController,
    ProgrammePeopleController,
    ProgrammeGroupsController,
    OwnProgrammesController,
    MovesController,
    OpenProgrammesController,
  ],
  providers: [
    ProgrammesService,
    PublishingService,
    ProgrammePeopleService,
    ProgrammeEntrance,
    ProgrammeGroupsService,
    ProgrammeNewcomers,
    ProgrammeNewcomersWorker,
    ProgrammeGroupsWorker,
    RecognitionsService,
    OwnProgrammesService,
    MovesService,
    OpenProgrammesService,
    PartJoiner,
    JoinPartsWorker,
    ProgrammeNewsWorker,
  ],
  exports: [ProgrammeEntrance],
})
export class ProgrammesModule implements OnModuleInit {
  constructor(private readonly subscriptions: Subscriptions) {}

  onModuleInit(): void {
    for (const type of followed) this.subscriptions.subscribe(type, joinPartsJob);
    this.subscriptions.subscribe('groups.came', enrolNewcomersJob);
  }
}
