import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { followGroup, unfollowGroup } from '@svetionik/contracts/runs';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { FollowedGroupsService } from './followed-groups.service';

@Controller()
export class FollowedGroupsController {
  constructor(private readonly groups: FollowedGroupsService) {}

  @Handles(followGroup)
  follow(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof followGroup>,
  ) {
    return this.groups.follow(actor, params.run, params.group);
  }

  @Handles(unfollowGroup)
  unfollow(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof unfollowGroup>,
  ) {
    return this.groups.unfollow(actor, params.run, params.group);
  }
}
