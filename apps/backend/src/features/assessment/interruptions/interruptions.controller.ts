import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  declareInterruption,
  listInterruptions,
  listTouched,
} from '@svetionik/contracts/interruptions';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { InterruptionsService } from './interruptions.service';

@Controller()
export class InterruptionsController {
  constructor(private readonly interruptions: InterruptionsService) {}

  @Handles(listTouched)
  listTouched(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listTouched>,
  ) {
    return this.interruptions.listTouched(actor, query);
  }

  @Handles(listInterruptions)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listInterruptions>,
  ) {
    return this.interruptions.list(actor, query);
  }

  @Handles(declareInterruption)
  declare(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof declareInterruption>,
  ) {
    return this.interruptions.declare(actor, params.interruption, body);
  }
}
