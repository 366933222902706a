import { Controller } from '@nestjs/common';
import { listActions, verifyActions } from '@svetionik/contracts/audits';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { AuditsService } from './audits.service';

@Controller()
export class AuditsController {
  constructor(private readonly audits: AuditsService) {}

  @Handles(listActions)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listActions>) {
    return this.audits.list(actor, query);
  }

  @Handles(verifyActions)
  verify(@CurrentActor() actor: PersonActor) {
    return this.audits.verify(actor);
  }
}
