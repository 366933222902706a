import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { moveProgrammePeople, previewMove } from '@svetionik/contracts/programmes';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { MovesService } from './moves.service';

@Controller()
export class MovesController {
  constructor(private readonly moves: MovesService) {}

  @Handles(previewMove)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof previewMove>,
  ) {
    return this.moves.preview(actor, params.programme);
  }

  @Handles(moveProgrammePeople)
  move(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof moveProgrammePeople>,
  ) {
    return this.moves.move(actor, params.programme, version, body.edition);
  }
}
