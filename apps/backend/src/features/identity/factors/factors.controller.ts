import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addPasskey,
  beginPasskey,
  listFactors,
  removePasskey,
  renewRecoveryCodes,
} from '@svetionik/contracts/identity/factors';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { FactorsService } from './factors.service';

@Controller()
export class FactorsController {
  constructor(private readonly factors: FactorsService) {}

  @Handles(listFactors)
  list(@CurrentActor() actor: PersonActor) {
    return this.factors.list(actor);
  }

  @Handles(beginPasskey)
  begin(@CurrentActor() actor: PersonActor) {
    return this.factors.begin(actor);
  }

  @Handles(addPasskey)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addPasskey>,
  ) {
    return this.factors.add(actor, params.passkey, body);
  }

  @Handles(removePasskey)
  remove(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof removePasskey>,
  ) {
    return this.factors.remove(actor, params.passkey);
  }

  @Handles(renewRecoveryCodes)
  renewCodes(@CurrentActor() actor: PersonActor) {
    return this.factors.renewCodes(actor);
  }
}
