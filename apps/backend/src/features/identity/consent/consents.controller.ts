import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  recordAge,
  recordConsent,
  withdrawConsent,
} from '@svetionik/contracts/identity/guardian-consent';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ConsentsService } from './consents.service';

@Controller()
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Handles(recordConsent)
  record(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof recordConsent>,
  ) {
    return this.consents.record(actor, params.person, params.consent, body.signedOn);
  }

  @Handles(withdrawConsent)
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof withdrawConsent>,
  ) {
    return this.consents.withdraw(actor, params.person, params.consent, body.withdrawnOn);
  }

  @Handles(recordAge)
  recordAge(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof recordAge>,
  ) {
    return this.consents.recordAge(actor, params.person, body.age);
  }
}
