import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  askForAccess,
  giveShare,
  readAccess,
  restoreAccess,
} from '@svetionik/contracts/safeguarding';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { AccessService } from './recovery/access.service';

@Controller()
export class AccessController {
  constructor(private readonly access: AccessService) {}

  @Handles(readAccess)
  read(@CurrentActor() actor: PersonActor) {
    return this.access.read(actor);
  }

  @Handles(askForAccess)
  ask(@CurrentActor() actor: PersonActor) {
    return this.access.ask(actor);
  }

  @Handles(giveShare)
  give(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof giveShare>,
  ) {
    return this.access.give(actor, params.request, body.passphrase);
  }

  @Handles(restoreAccess)
  restore(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof restoreAccess>,
  ) {
    return this.access.restore(actor, body.passphrase);
  }
}
