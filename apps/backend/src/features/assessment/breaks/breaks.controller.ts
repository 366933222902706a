import { Controller } from '@nestjs/common';
import { endBreak, startBreak } from '@svetionik/contracts/assessment/breaks';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { BreaksService } from './breaks.service';

@Controller()
export class BreaksController {
  constructor(private readonly breaks: BreaksService) {}

  @Handles(startBreak)
  start(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query, body }: EndpointInput<typeof startBreak>,
  ) {
    return this.breaks.start(actor, params.attempt, params.break, {
      epoch: body.epoch,
      script: query.script,
    });
  }

  @Handles(endBreak)
  end(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query, body }: EndpointInput<typeof endBreak>,
  ) {
    return this.breaks.end(actor, params.attempt, { epoch: body.epoch, script: query.script });
  }
}
