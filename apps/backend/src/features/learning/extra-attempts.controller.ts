import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { allowAttempt, listUsedUp } from '@svetionik/contracts/retakes';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ExtraAttemptsService } from './extra-attempts.service';

@Controller()
export class ExtraAttemptsController {
  constructor(private readonly extraAttempts: ExtraAttemptsService) {}

  @Handles(listUsedUp)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listUsedUp>) {
    return this.extraAttempts.list(actor, query);
  }

  @Handles(allowAttempt)
  allow(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof allowAttempt>,
  ) {
    return this.extraAttempts.allow(actor, params.enrolment, params.extraAttempt, body.reason);
  }
}
