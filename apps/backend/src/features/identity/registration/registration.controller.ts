import { Controller, Headers, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { accepted } from '../../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { refuseChildren } from '../consent/stated-age';
import { EntryAttempts } from '../entry/entry-attempts';
import { RegistrationService } from './registration.service';
import { SignInResponder } from '../signing-in/sign-in-responder';

/** A station or a classroom stands behind one address; each recipient has a limit of their own. */
const perHour = 300;

@Controller()
export class RegistrationController {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly signedIn: SignInResponder,
    private readonly throttle: Throttle,
    private readonly attempts: EntryAttempts,
  ) {}

  @Handles(register)
  async register(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof register>,
    @Ip() from: string,
  ) {
    refuseChildren(body.age);
    await this.throttle.spend(`register-from:${from}`, perHour, 3600);
    const work = () => this.registrations.register(actor, body);
    await (body.entryKey === undefined ? work() : this.attempts.count(actor, from, work));
    return accepted();
  }

  @Handles(confirmAddress)
  async confirm(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof confirmAddress>,
    @Ip() from: string,
    @Headers('cookie') cookies?: string,
  ) {
    await this.throttle.spend(`link-from:${from}`, perHour, 3600);
    const session = await this.registrations.confirm(actor, body.token);
    return session === undefined ? accepted() : this.signedIn.answer(session, cookies);
  }
}
