import { Controller, Headers, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { beginPasskeySignIn, finishSignIn } from '@svetionik/contracts/identity/session';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { SignInService } from './sign-in.service';
import { SignInResponder } from './sign-in-responder';

/** A station or a classroom stands behind one address. */
const stepsFromAddress = 1_000;

/** What is asked besides the password, or instead of it. */
@Controller()
export class SecondStepController {
  constructor(
    private readonly signIns: SignInService,
    private readonly signedIn: SignInResponder,
    private readonly throttle: Throttle,
  ) {}

  @Handles(beginPasskeySignIn)
  async beginPasskeySignIn(@CurrentActor() actor: PersonActor | VisitorActor, @Ip() from: string) {
    await this.throttle.spend(`passkey-step:${from}`, stepsFromAddress, 3600);
    return this.signIns.askForPasskey(actor);
  }

  @Handles(finishSignIn)
  async finishSignIn(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof finishSignIn>,
    @Ip() from: string,
    @Headers('cookie') cookies?: string,
  ) {
    await this.throttle.spend(`second-step:${from}`, stepsFromAddress, 3600);
    return this.signedIn.answer(await this.signIns.finish(actor, body), cookies);
  }
}
