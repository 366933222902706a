import { Controller } from '@nestjs/common';
import {
  grantAccommodation,
  readAccommodation,
  readOwnAccommodation,
} from '@svetionik/contracts/accommodations';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { AccommodationsService } from './accommodations.service';

@Controller()
export class AccommodationsController {
  constructor(private readonly accommodations: AccommodationsService) {}

  @Handles(readAccommodation)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readAccommodation>,
  ) {
    return this.accommodations.read(actor, params.person);
  }

  @Handles(grantAccommodation)
  grant(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof grantAccommodation>,
  ) {
    return this.accommodations.grant(actor, input);
  }

  @Handles(readOwnAccommodation)
  readOwn(@CurrentActor() actor: PersonActor) {
    return this.accommodations.readOwn(actor);
  }
}
