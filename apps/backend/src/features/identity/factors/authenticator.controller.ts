import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addAuthenticator,
  beginAuthenticator,
  removeAuthenticator,
} from '@svetionik/contracts/identity/factors';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { AuthenticatorService } from './authenticator.service';

@Controller()
export class AuthenticatorController {
  constructor(private readonly authenticators: AuthenticatorService) {}

  @Handles(beginAuthenticator)
  begin(@CurrentActor() actor: PersonActor) {
    return this.authenticators.begin(actor);
  }

  @Handles(addAuthenticator)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof addAuthenticator>,
  ) {
    return this.authenticators.add(actor, body);
  }

  @Handles(removeAuthenticator)
  remove(@CurrentActor() actor: PersonActor) {
    return this.authenticators.remove(actor);
  }
}
