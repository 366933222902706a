import { Module, type OnModuleInit } from '@nestjs/common';
import { Subscriptions } from '../../platform/events/subscriptions';
import { CatalogueModule } from '../catalogue';
import { AttachedGroups, IdentityModule } from '../identity';
import { LearningModule } from '../learning';
import { EnrolMembersWorker } from './enrol-members.worker';
import { EnterInvitedWorker } from './enter-invited.worker';
import { GroupMover } from './group-mover';
import { isOpenByHand } from './groups.access';
import { GroupsController } from './groups.controller';
import { enterInvitedJob, followPeopleJob } from './groups.jobs';
import { findGroup } from './groups.queries';
import { GroupsService } from './groups.service';
import { GroupMembersController } from './members.controller';
import { GroupMembersService } from './members.service';
import { OwnGroupsService } from './own-groups.service';
import { PreviewsService } from './previews.service';
import {
  FollowGroupWorker,
  FollowPeopleWorker,
  RuleAsker,
  UpdateGroupsWorker,
} from './rules.worker';

/** After these an event’s person may fit other rules than before. */
const followed = [
  'identity.joined',
  'identity.registered',
  'identity.roles-changed',
  'institutions.workplace-chosen',
  'learning.enrolled',
  'certification.issued',
] as const;

@Module({
  imports: [IdentityModule, CatalogueModule, LearningModule],
  controllers: [GroupsController, GroupMembersController],
  providers: [
    GroupMover,
    GroupsService,
    GroupMembersService,
    PreviewsService,
    OwnGroupsService,
    RuleAsker,
    UpdateGroupsWorker,
    FollowPeopleWorker,
    FollowGroupWorker,
    EnrolMembersWorker,
    EnterInvitedWorker,
  ],
  exports: [GroupMover],
})
export class GroupsModule implements OnModuleInit {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly attached: AttachedGroups,
  ) {}

  onModuleInit(): void {
    this.attached.provide(async (transaction, organisationId, groupId) =>
      isOpenByHand(await findGroup(transaction, organisationId, groupId)),
    );
    this.subscriptions.subscribe('identity.joined', enterInvitedJob);
    for (const type of followed) this.subscriptions.subscribe(type, followPeopleJob);
  }
}
