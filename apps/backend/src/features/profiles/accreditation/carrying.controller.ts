import { Controller } from '@nestjs/common';
import { decideCarrying, listUncarried } from '@svetionik/contracts/accreditations';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { CarryingService } from './carrying.service';

@Controller()
export class CarryingController {
  constructor(private readonly carrying: CarryingService) {}

  @Handles(listUncarried)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listUncarried>,
  ) {
    return this.carrying.list(actor, query.course);
  }

  @Handles(decideCarrying)
  decide(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof decideCarrying>,
  ) {
    return this.carrying.decide(actor, params, body);
  }
}
