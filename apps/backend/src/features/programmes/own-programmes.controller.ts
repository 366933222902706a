import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  beginPart,
  joinProgramme,
  leaveProgramme,
  listOwnProgrammes,
  readOwnProgramme,
} from '@svetionik/contracts/programmes';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { OwnProgrammesService } from './own-programmes.service';

@Controller()
export class OwnProgrammesController {
  constructor(private readonly programmes: OwnProgrammesService) {}

  @Handles(listOwnProgrammes)
  list(@CurrentActor() actor: PersonActor) {
    return this.programmes.list(actor);
  }

  @Handles(readOwnProgramme)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readOwnProgramme>,
  ) {
    return this.programmes.read(actor, params.programme);
  }

  @Handles(joinProgramme)
  join(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof joinProgramme>,
  ) {
    return this.programmes.join(actor, params.programme);
  }

  @Handles(leaveProgramme)
  leave(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof leaveProgramme>,
  ) {
    return this.programmes.leave(actor, params.programme);
  }

  @Handles(beginPart)
  begin(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof beginPart>) {
    return this.programmes.begin(actor, params.programme, params.part);
  }
}
