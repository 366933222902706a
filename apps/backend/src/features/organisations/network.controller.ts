import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  createOrganisation,
  editOrganisation,
  listOrganisations,
  readLook,
  readMark,
  readOrganisation,
  removeMark,
  setMark,
} from '@svetionik/contracts/network';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { LooksService } from './looks.service';
import { NetworkService } from './network.service';

@Controller()
export class NetworkController {
  constructor(
    private readonly network: NetworkService,
    private readonly looks: LooksService,
  ) {}

  @Handles(listOrganisations)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listOrganisations>,
  ) {
    return this.network.list(actor, query);
  }

  @Handles(createOrganisation)
  create(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createOrganisation>,
  ) {
    return this.network.create(actor, params.organisation, body);
  }

  @Handles(readOrganisation)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readOrganisation>,
  ) {
    return this.network.read(actor, params.organisation);
  }

  @Handles(editOrganisation)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editOrganisation>,
  ) {
    return this.network.edit(actor, params.organisation, version, body);
  }

  @Handles(setMark)
  setMark(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof setMark>,
  ) {
    return this.network.setMark(actor, params.organisation, version, body);
  }

  @Handles(removeMark)
  removeMark(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof removeMark>,
  ) {
    return this.network.removeMark(actor, params.organisation, version);
  }

  @Handles(readLook)
  readLook(@Input() { params }: EndpointInput<typeof readLook>) {
    return this.looks.read(params.slug);
  }

  @Handles(readMark)
  readMark(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { params }: EndpointInput<typeof readMark>,
  ) {
    return this.looks.readMark(actor, params.slug);
  }
}
