import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { followProgrammeGroup, unfollowProgrammeGroup } from '@svetionik/contracts/programmes';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ProgrammeGroupsService } from './followed-groups.service';

@Controller()
export class ProgrammeGroupsController {
  constructor(private readonly groups: ProgrammeGroupsService) {}

  @Handles(followProgrammeGroup)
  follow(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof followProgrammeGroup>,
  ) {
    return this.groups.follow(actor, params.programme, params.group);
  }

  @Handles(unfollowProgrammeGroup)
  unfollow(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof unfollowProgrammeGroup>,
  ) {
    return this.groups.unfollow(actor, params.programme, params.group);
  }
}
