import { Controller } from '@nestjs/common';
import {
  archiveAccreditation,
  createAccreditation,
  editAccreditation,
  listAccreditations,
  previewAccreditation,
  readAccreditation,
} from '@svetionik/contracts/accreditations';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { AccreditationsService } from './accreditations.service';

@Controller()
export class AccreditationsController {
  constructor(private readonly accreditations: AccreditationsService) {}

  @Handles(listAccreditations)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listAccreditations>,
  ) {
    return this.accreditations.list(actor, query);
  }

  @Handles(readAccreditation)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readAccreditation>,
  ) {
    return this.accreditations.read(actor, params.accreditation);
  }

  @Handles(previewAccreditation)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof previewAccreditation>,
  ) {
    return this.accreditations.preview(actor, body);
  }

  @Handles(createAccreditation)
  create(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createAccreditation>,
  ) {
    return this.accreditations.create(actor, params.accreditation, body);
  }

  @Handles(editAccreditation)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editAccreditation>,
  ) {
    return this.accreditations.edit(actor, params.accreditation, version, body);
  }

  @Handles(archiveAccreditation)
  archive(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof archiveAccreditation>,
  ) {
    return this.accreditations.archive(actor, params.accreditation, version, body.archived);
  }
}
