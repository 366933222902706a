import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { assignRoles, blockMember, listMembers } from '@svetionik/contracts/identity/members';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { MembersService } from './members.service';

@Controller()
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Handles(listMembers)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listMembers>) {
    return this.members.list(actor, query);
  }

  @Handles(assignRoles)
  assignRoles(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof assignRoles>,
  ) {
    return this.members.assignRoles(actor, params.person, { ...body, version });
  }

  @Handles(blockMember)
  block(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof blockMember>,
  ) {
    return this.members.block(actor, params.person, body.blocked);
  }
}
