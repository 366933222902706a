import { Controller, Headers, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  beginProviderProof,
  beginProviderSignIn,
  finishProviderSignIn,
  readOfferedProvider,
} from '@svetionik/contracts/providers/sign-in';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { Answer } from '../../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ProviderCookie, SessionCookie } from '../sessions/own-cookie';
import { SignInResponder } from '../signing-in/sign-in-responder';
import { ProviderSignInService, type BegunVisit } from './provider-sign-in.service';

/** A station or a classroom stands behind one address. */
const stepsFromAddress = 1_000;

/** Signing in by the provider of an organisation. */
@Controller()
export class ProviderSignInController {
  constructor(
    private readonly signIns: ProviderSignInService,
    private readonly signedIn: SignInResponder,
    private readonly cookie: ProviderCookie,
    private readonly sessionCookie: SessionCookie,
    private readonly throttle: Throttle,
  ) {}

  @Handles(readOfferedProvider)
  offered(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.signIns.offered(actor);
  }

  @Handles(beginProviderSignIn)
  async begin(@CurrentActor() actor: PersonActor | VisitorActor, @Ip() from: string) {
    await this.throttle.spend(`provider-step:${from}`, stepsFromAddress, 3600);
    return this.send(await this.signIns.begin(actor, 'sign-in'));
  }

  @Handles(beginProviderProof)
  async beginProof(@CurrentActor() actor: PersonActor, @Ip() from: string) {
    await this.throttle.spend(`provider-step:${from}`, stepsFromAddress, 3600);
    return this.send(await this.signIns.begin(actor, 'proof'));
  }

  private send({ address, ...begun }: BegunVisit) {
    return new Answer(200, { address }, { 'Set-Cookie': this.cookie.set(begun) });
  }

  @Handles(finishProviderSignIn)
  async finish(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof finishProviderSignIn>,
    @Ip() from: string,
    @Headers('cookie') cookies?: string,
  ) {
    await this.throttle.spend(`provider-answer:${from}`, stepsFromAddress, 3600);
    const over = { 'Set-Cookie': this.cookie.clear() };
    if ('error' in body) return new Answer(204, undefined, over);
    const entered = await this.signIns.finish(actor, body, {
      token: this.cookie.read(cookies),
      asked: this.sessionCookie.read(cookies),
    });
    if ('proven' in entered) {
      const lasting = actor.kind === 'person' && !actor.shared;
      const session = this.sessionCookie.set(entered.proven, { lasting });
      return new Answer(202, { proven: true }, { 'Set-Cookie': [...this.cookie.clear(), session] });
    }
    return 'token' in entered
      ? this.signedIn.answer(entered, cookies)
      : new Answer(202, entered, over);
  }
}
