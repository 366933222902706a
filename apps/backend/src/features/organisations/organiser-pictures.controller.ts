import { Controller } from '@nestjs/common';
import type { InputOf } from '@svetionik/contracts/endpoint';
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
    @Input() { params, version, body }: InputOf<typeof setSeal>,
  ) {
    return this.pictures.setSeal(actor, params.organiser, version, body);
  }

  @Handles(removeSeal)
  removeSeal(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: InputOf<typeof removeSeal>,
  ) {
    return this.pictures.removeSeal(actor, params.organiser, version);
  }

  @Handles(readSeal)
  readSeal(@CurrentActor() actor: PersonActor, @Input() { params }: InputOf<typeof readSeal>) {
    return this.pictures.readSeal(actor, params.organiser);
  }

  @Handles(setSignature)
  setSignature(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: InputOf<typeof setSignature>,
  ) {
    return this.pictures.setSignature(actor, params, version, body);
  }

  @Handles(removeSignature)
  removeSignature(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: InputOf<typeof removeSignature>,
  ) {
    return this.pictures.removeSignature(actor, params, version);
  }

  @Handles(readSignature)
  readSignature(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: InputOf<typeof readSignature>,
  ) {
    return this.pictures.readSignature(actor, params);
  }
}
