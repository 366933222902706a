import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addProgramme,
  editProgramme,
  listProgrammes,
  previewPublication,
  publishProgramme,
  readProgramme,
  readProgrammeChoices,
  setProgrammeCertificate,
  setProgrammeJoining,
} from '@svetionik/contracts/programmes';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ProgrammesService } from './programmes.service';
import { PublishingService } from './publishing.service';

@Controller()
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly publishing: PublishingService,
  ) {}

  @Handles(listProgrammes)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listProgrammes>,
  ) {
    return this.programmes.list(actor, query);
  }

  @Handles(readProgramme)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readProgramme>,
  ) {
    return this.programmes.read(actor, params.programme);
  }

  @Handles(readProgrammeChoices)
  readChoices(@CurrentActor() actor: PersonActor) {
    return this.programmes.readChoices(actor);
  }

  @Handles(addProgramme)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addProgramme>,
  ) {
    return this.programmes.add(actor, params.programme, body);
  }

  @Handles(editProgramme)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editProgramme>,
  ) {
    return this.programmes.edit(actor, params.programme, version, body);
  }

  @Handles(setProgrammeCertificate)
  setCertificate(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof setProgrammeCertificate>,
  ) {
    return this.programmes.setCertificate(actor, params.programme, version, body);
  }

  @Handles(setProgrammeJoining)
  setJoining(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof setProgrammeJoining>,
  ) {
    return this.programmes.setJoining(actor, params.programme, version, body.joining);
  }

  @Handles(previewPublication)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof previewPublication>,
  ) {
    return this.publishing.preview(actor, params.programme);
  }

  @Handles(publishProgramme)
  publish(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof publishProgramme>,
  ) {
    return this.publishing.publish(actor, params.programme, version);
  }
}
