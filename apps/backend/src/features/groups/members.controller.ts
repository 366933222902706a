import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  changeGroupMembers,
  explainRule,
  hideInGroup,
  listFitting,
  listGroupMembers,
  listMovements,
  listOwnGroups,
  previewRule,
} from '@svetionik/contracts/groups';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { GroupMembersService } from './members.service';
import { OwnGroupsService } from './own-groups.service';
import { PreviewsService } from './previews.service';

@Controller()
export class GroupMembersController {
  constructor(
    private readonly members: GroupMembersService,
    private readonly previews: PreviewsService,
    private readonly own: OwnGroupsService,
  ) {}

  @Handles(listGroupMembers)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listGroupMembers>,
  ) {
    return this.members.list(actor, params.group, query);
  }

  @Handles(changeGroupMembers)
  change(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof changeGroupMembers>,
  ) {
    return this.members.change(actor, params.group, body);
  }

  @Handles(listMovements)
  listMovements(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listMovements>,
  ) {
    return this.members.listMovements(actor, params.group, query);
  }

  @Handles(previewRule)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof previewRule>,
  ) {
    return this.previews.preview(actor, body);
  }

  @Handles(listFitting)
  listFitting(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof listFitting>,
  ) {
    return this.previews.list(actor, body);
  }

  @Handles(explainRule)
  explain(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof explainRule>,
  ) {
    return this.previews.explain(actor, body);
  }

  @Handles(listOwnGroups)
  listOwn(@CurrentActor() actor: PersonActor) {
    return this.own.list(actor);
  }

  @Handles(hideInGroup)
  hide(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof hideInGroup>,
  ) {
    return this.own.hide(actor, params.group, body.hidden);
  }
}
