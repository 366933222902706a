import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addGroup,
  archiveGroup,
  editGroup,
  enrolGroup,
  listGroups,
  readGroup,
} from '@svetionik/contracts/groups';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { GroupsService } from './groups.service';

@Controller()
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @Handles(listGroups)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listGroups>) {
    return this.groups.list(actor, query);
  }

  @Handles(readGroup)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readGroup>) {
    return this.groups.read(actor, params.group);
  }

  @Handles(addGroup)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addGroup>,
  ) {
    return this.groups.add(actor, params.group, body);
  }

  @Handles(editGroup)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editGroup>,
  ) {
    return this.groups.edit(actor, params.group, version, body);
  }

  @Handles(archiveGroup)
  archive(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof archiveGroup>,
  ) {
    return this.groups.archive(actor, params.group, version, body.archived);
  }

  @Handles(enrolGroup)
  enrol(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof enrolGroup>,
  ) {
    return this.groups.enrol(actor, params.group, params.course, body.later);
  }
}
