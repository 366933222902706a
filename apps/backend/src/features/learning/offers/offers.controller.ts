import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { changeOffer, listOffers, readOffer } from '@svetionik/contracts/offers';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { OffersService } from './offers.service';

@Controller()
export class OffersController {
  constructor(private readonly offers: OffersService) {}

  @Handles(listOffers)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listOffers>) {
    return this.offers.list(actor, query);
  }

  @Handles(readOffer)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readOffer>) {
    return this.offers.read(actor, params.course);
  }

  @Handles(changeOffer)
  change(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof changeOffer>,
  ) {
    return this.offers.change(actor, params.course, params.change, body);
  }
}
