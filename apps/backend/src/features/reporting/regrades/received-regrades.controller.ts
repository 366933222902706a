import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  listReceivedEffects,
  listReceivedRegrades,
  readReceivedRegrade,
} from '@svetionik/contracts/regrades';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ReceivedRegradesService } from './received-regrades.service';

@Controller()
export class ReceivedRegradesController {
  constructor(private readonly regrades: ReceivedRegradesService) {}

  @Handles(listReceivedRegrades)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listReceivedRegrades>,
  ) {
    return this.regrades.list(actor, query);
  }

  @Handles(readReceivedRegrade)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readReceivedRegrade>,
  ) {
    return this.regrades.read(actor, params.regrade);
  }

  @Handles(listReceivedEffects)
  effects(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listReceivedEffects>,
  ) {
    return this.regrades.effects(actor, params.regrade, query);
  }
}
