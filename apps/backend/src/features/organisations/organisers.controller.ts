import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  archiveOrganiser,
  createOrganiser,
  editOrganiser,
  listOrganiserNames,
  listOrganisers,
  listSigningKeys,
  readOrganiser,
} from '@svetionik/contracts/organisers';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { OrganisersService } from './organisers.service';

@Controller()
export class OrganisersController {
  constructor(private readonly organisers: OrganisersService) {}

  @Handles(listOrganisers)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listOrganisers>,
  ) {
    return this.organisers.list(actor, query);
  }

  @Handles(listOrganiserNames)
  listNames(@CurrentActor() actor: PersonActor) {
    return this.organisers.listNames(actor);
  }

  @Handles(listSigningKeys)
  listSigningKeys(@CurrentActor() actor: PersonActor) {
    return this.organisers.listSigningKeys(actor);
  }

  @Handles(readOrganiser)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readOrganiser>,
  ) {
    return this.organisers.read(actor, params.organiser);
  }

  @Handles(createOrganiser)
  create(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createOrganiser>,
  ) {
    return this.organisers.create(actor, params.organiser, body);
  }

  @Handles(editOrganiser)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editOrganiser>,
  ) {
    return this.organisers.edit(actor, params.organiser, version, body);
  }

  @Handles(archiveOrganiser)
  archive(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof archiveOrganiser>,
  ) {
    return this.organisers.archive(actor, params.organiser, version, body.archived);
  }
}
