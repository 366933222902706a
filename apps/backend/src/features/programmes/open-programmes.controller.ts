import { Controller } from '@nestjs/common';
import { listOpenProgrammes } from '@svetionik/contracts/programmes';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles } from '../../platform/http/handles';
import { OpenProgrammesService } from './open-programmes.service';

@Controller()
export class OpenProgrammesController {
  constructor(private readonly programmes: OpenProgrammesService) {}

  @Handles(listOpenProgrammes)
  list(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.programmes.list(actor);
  }
}
