import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { declareOutage, listOutages, listTouched } from '@svetionik/contracts/outages';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { OutagesService } from './outages.service';

@Controller()
export class OutagesController {
  constructor(private readonly outages: OutagesService) {}

  @Handles(listTouched)
  listTouched(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listTouched>,
  ) {
    return this.outages.listTouched(actor, query);
  }

  @Handles(listOutages)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listOutages>) {
    return this.outages.list(actor, query);
  }

  @Handles(declareOutage)
  declare(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof declareOutage>,
  ) {
    return this.outages.declare(actor, params.outage, body);
  }
}
