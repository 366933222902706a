import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addInstitution,
  archiveInstitution,
  editInstitution,
  listInstitutions,
  readInstitution,
} from '@svetionik/contracts/institutions';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { InstitutionsService } from './institutions.service';

@Controller()
export class InstitutionsController {
  constructor(private readonly institutions: InstitutionsService) {}

  @Handles(listInstitutions)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listInstitutions>,
  ) {
    return this.institutions.list(actor, query);
  }

  @Handles(readInstitution)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readInstitution>,
  ) {
    return this.institutions.read(actor, params.institution);
  }

  @Handles(addInstitution)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addInstitution>,
  ) {
    return this.institutions.add(actor, params.institution, body);
  }

  @Handles(editInstitution)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editInstitution>,
  ) {
    return this.institutions.edit(actor, params.institution, version, body);
  }

  @Handles(archiveInstitution)
  archive(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof archiveInstitution>,
  ) {
    return this.institutions.archive(actor, params.institution, version, body.archived);
  }
}
