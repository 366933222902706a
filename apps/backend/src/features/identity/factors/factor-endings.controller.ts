import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  confirmFactorEnding,
  listFactorEndings,
  proposeFactorEnding,
  withdrawFactorEnding,
} from '@svetionik/contracts/identity/factor-endings';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { FactorEndingsService } from './factor-endings.service';

@Controller()
export class FactorEndingsController {
  constructor(private readonly endings: FactorEndingsService) {}

  @Handles(listFactorEndings)
  list(@CurrentActor() actor: PersonActor) {
    return this.endings.list(actor);
  }

  @Handles(proposeFactorEnding)
  propose(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof proposeFactorEnding>,
  ) {
    return this.endings.propose(actor, body.email);
  }

  @Handles(confirmFactorEnding)
  confirm(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof confirmFactorEnding>,
  ): Promise<void> {
    return this.endings.confirm(actor, params.ending);
  }

  @Handles(withdrawFactorEnding)
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof withdrawFactorEnding>,
  ): Promise<void> {
    return this.endings.withdraw(actor, params.ending);
  }
}
