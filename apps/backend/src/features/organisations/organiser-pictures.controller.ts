import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  readSeal,
  readSignature,
  removeSeal,
  removeSignature,
  setSeal,
  setSignature,
} from '@svetionik/contracts/organisers';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { OrganiserPicturesService } from './organiser-pictures.service';

@Controller()
export class OrganiserPicturesController {
  constructor(private readonly pictures: OrganiserPicturesService) {}

  @Handles(setSeal)
  setSeal(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof setSeal>,
  ) {
    return this.pictures.setSeal(actor, params.organiser, version, body);
  }

  @Handles(removeSeal)
  removeSeal(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof removeSeal>,
  ) {
    return this.pictures.removeSeal(actor, params.organiser, version);
  }

  @Handles(readSeal)
  readSeal(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readSeal>,
  ) {
    return this.pictures.readSeal(actor, params.organiser);
  }

  @Handles(setSignature)
  setSignature(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof setSignature>,
  ) {
    return this.pictures.setSignature(actor, params, version, body);
  }

  @Handles(removeSignature)
  removeSignature(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof removeSignature>,
  ) {
    return this.pictures.removeSignature(actor, params, version);
  }

  @Handles(readSignature)
  readSignature(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readSignature>,
  ) {
    return this.pictures.readSignature(actor, params);
  }
}
