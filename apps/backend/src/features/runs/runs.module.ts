import { Module, type OnModuleInit } from '@nestjs/common';
import { Subscriptions } from '../../platform/events/subscriptions';
import { CatalogueModule } from '../catalogue';
import { InstitutionsModule, MergeFollowers } from '../institutions';
import { AttachedRuns, IdentityModule } from '../identity';
import { EnrolmentClosings, EnrolmentHolds, LearningModule } from '../learning';
import { PeopleModule } from '../people';
import { ProgrammesModule } from '../programmes';
import { findClosingsOfPeople } from './closings.queries';
import { RunCalendarController } from './calendar/calendar.controller';
import { RunCalendarService } from './calendar/calendar.service';
import { FeedService } from './calendar/feed.service';
import { RunChoicesService } from './choices.service';
import { EnrollingService } from './enrolling.service';
import { EnrollingWorker } from './enrolling.worker';
import { Entrance } from './entrance';
import { FollowedGroupsController } from './followed-groups.controller';
import { FollowedGroupsService } from './followed-groups.service';
import { EnrolNewcomersWorker, FollowGroupsWorker, Newcomers } from './followed-groups.worker';
import { findHeldEnrolments } from './held-enrolments.queries';
import { InvitedRuns } from './invited-runs';
import { EnrolInvitedWorker, EnrolWaitingWorker, InvitedJoiners } from './invited.worker';
import { Joining } from './joining';
import { LatePeople } from './late-people';
import { LatePeopleController } from './late-people.controller';
import { OverseenRuns } from './overseen-runs';
import { OwnRunsController } from './own-runs.controller';
import { OwnRunsService } from './own-runs.service';
import { mergedQuotas } from './merged-quotas';
import { ParticipantDeedsService } from './participant-deeds.service';
import { ParticipantReader } from './participant-reader';
import { ParticipantsController } from './participants.controller';
import { ParticipantsService } from './participants.service';
import { ParticipantsExportService } from './progress/export.service';
import { ProgressController } from './progress/progress.controller';
import { RunSumsService } from './progress/run-sums.service';
import { SumsExportService } from './progress/sums-export.service';
import { MaterialsController } from './materials/materials.controller';
import { MaterialsService } from './materials/materials.service';
import { RemindersModule } from './reminders/reminders.module';
import { RunChangesService } from './run-changes.service';
import { RunNews } from './run-news';
import { RunNewsWorker } from './run-news.worker';
import { RunsController } from './runs.controller';
import { enrolInvitedJob, enrolNewcomersJob } from './runs.jobs';
import { RunsService } from './runs.service';
import { Standings } from './standings';
import { YearExportService } from './year/year-export.service';
import { YearController } from './year/year.controller';
import { YearService } from './year/year.service';

@Module({
  imports: [
    CatalogueModule,
    IdentityModule,
    InstitutionsModule,
    LearningModule,
    PeopleModule,
    ProgrammesModule,
    RemindersModule,
  ],
  controllers: [
    RunsController,
    ParticipantsController,
    ProgressController,
    YearController,
    RunCalendarController,
    OwnRunsController,
    FollowedGroupsController,
    LatePeopleController,
    MaterialsController,
  ],
  providers: [
    RunsService,
    RunChoicesService,
    RunChangesService,
    RunNews,
    RunNewsWorker,
    Standings,
    Entrance,
    Joining,
    InvitedRuns,
    InvitedJoiners,
    EnrolInvitedWorker,
    EnrolWaitingWorker,
    EnrollingService,
    EnrollingWorker,
    FollowedGroupsService,
    Newcomers,
    EnrolNewcomersWorker,
    FollowGroupsWorker,
    ParticipantReader,
    ParticipantsService,
    ParticipantsExportService,
    RunSumsService,
    SumsExportService,
    YearService,
    RunCalendarService,
    FeedService,
    YearExportService,
    ParticipantDeedsService,
    OwnRunsService,
    LatePeople,
    OverseenRuns,
    MaterialsService,
  ],
  exports: [LatePeople],
})
export class RunsModule implements OnModuleInit {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly holds: EnrolmentHolds,
    private readonly closings: EnrolmentClosings,
    private readonly mergeFollowers: MergeFollowers,
    private readonly attached: AttachedRuns,
    private readonly invited: InvitedRuns,
  ) {}

  onModuleInit(): void {
    this.holds.provide(findHeldEnrolments);
    this.closings.provide(findClosingsOfPeople);
    this.mergeFollowers.provide(mergedQuotas);
    this.attached.provide(this.invited.describe);
    this.subscriptions.subscribe('groups.came', enrolNewcomersJob);
    this.subscriptions.subscribe('identity.joined', enrolInvitedJob);
  }
}
