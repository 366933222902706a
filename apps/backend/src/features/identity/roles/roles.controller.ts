import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { countRoles, listRoleChanges, readOwnRoles } from '@svetionik/contracts/identity/roles';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { RolesService } from './roles.service';

@Controller()
export class RolesController {
  constructor(private readonly roles: RolesService) {}

  @Handles(countRoles)
  count(@CurrentActor() actor: PersonActor) {
    return this.roles.count(actor);
  }

  @Handles(listRoleChanges)
  listChanges(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof listRoleChanges>,
  ) {
    return this.roles.listChanges(actor, params.person);
  }

  @Handles(readOwnRoles)
  readOwn(@CurrentActor() actor: PersonActor) {
    return this.roles.readOwn(actor);
  }
}
