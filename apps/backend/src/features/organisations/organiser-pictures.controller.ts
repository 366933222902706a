import { Controller } from '@nestjs/common';
import type { InputOf } from '@svetionik/contracts/endpoint';
import { readOrganiserPicture, removeOrganiserPicture, setOrganiserPicture } from '@svetionik/contracts/organisations';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { OrganiserPicturesService } from './organiser-pictures.service';

@Controller()
export class OrganiserPicturesController {
  constructor(private readonly pictures: OrganiserPicturesService) {}

  @Handles(setOrganiserPicture)
  set(@CurrentActor() actor: PersonActor, @Input() { params, version, body }: InputOf<typeof setOrganiserPicture>) {
    return this.pictures.set(actor, params.organiser, params.picture, version, body);
  }

  @Handles(removeOrganiserPicture)
  remove(@CurrentActor() actor: PersonActor, @Input() { params, version }: InputOf<typeof removeOrganiserPicture>) {
    return this.pictures.remove(actor, params.organiser, params.picture, version);
  }

  @Handles(readOrganiserPicture)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: InputOf<typeof readOrganiserPicture>) {
    return this.pictures.read(actor, params.organiser, params.picture);
  }
}
