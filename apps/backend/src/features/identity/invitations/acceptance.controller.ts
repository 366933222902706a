import { Controller, Headers, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { acceptInvitation, openInvitation } from '@svetionik/contracts/identity/acceptance';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { refuseChildren } from '../consent/stated-age';
import { BrowserCookie } from '../sessions/own-cookie';
import { SignInResponder } from '../signing-in/sign-in-responder';
import { AcceptanceService } from './acceptance.service';

/** A station or a classroom stands behind one address. */
const perHour = 300;

@Controller()
export class AcceptanceController {
  constructor(
    private readonly acceptances: AcceptanceService,
    private readonly signedIn: SignInResponder,
    private readonly browserCookie: BrowserCookie,
    private readonly throttle: Throttle,
  ) {}

  @Handles(openInvitation)
  async open(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof openInvitation>,
    @Ip() from: string,
  ) {
    await this.throttle.spend(`link-from:${from}`, perHour, 3600);
    return this.acceptances.open(actor, body.token);
  }

  @Handles(acceptInvitation)
  async accept(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof acceptInvitation>,
    @Ip() from: string,
    @Headers('cookie') cookies?: string,
  ) {
    if (body.acceptor.as === 'new') refuseChildren(body.acceptor.age);
    await this.throttle.spend(`link-from:${from}`, perHour, 3600);
    const origin = { from, browser: this.browserCookie.read(cookies) };
    const session = await this.acceptances.accept(actor, body.token, body.acceptor, origin);
    return this.signedIn.answer(session, cookies);
  }
}
