import { Controller, Headers, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  endSession,
  readSession,
  signIn,
  signOut,
  signOutEverywhere,
  switchOrganisation,
} from '@svetionik/contracts/identity/session';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Answer } from '../../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { AccountService } from '../accounts/account.service';
import { OrganisationSwitch } from './organisation-switch';
import { BrowserCookie, SessionCookie } from './own-cookie';
import { SignInService } from '../signing-in/sign-in.service';
import { SignInResponder } from '../signing-in/sign-in-responder';

@Controller()
export class SessionController {
  constructor(
    private readonly accounts: AccountService,
    private readonly signIns: SignInService,
    private readonly switches: OrganisationSwitch,
    private readonly signedIn: SignInResponder,
    private readonly cookie: SessionCookie,
    private readonly browserCookie: BrowserCookie,
  ) {}

  @Handles(readSession)
  read(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.accounts.describe(actor);
  }

  @Handles(signIn)
  async signIn(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof signIn>,
    @Ip() from: string,
    @Headers('cookie') cookies?: string,
  ) {
    const browser = this.browserCookie.read(cookies);
    const begun = await this.signIns.signIn(actor, { ...body, from, browser });
    return 'step' in begun ? new Answer(202, begun) : this.signedIn.answer(begun, cookies);
  }

  @Handles(switchOrganisation)
  async switchOrganisation(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof switchOrganisation>,
    @Headers('cookie') cookies?: string,
  ) {
    return this.signedIn.answer(await this.switches.go(actor, body.organisation), cookies);
  }

  @Handles(signOut)
  async signOut(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { query }: EndpointInput<typeof signOut>,
  ) {
    if (actor.kind === 'person') await this.signIns.signOut(actor);
    const browser = query.traces === 'none' ? this.browserCookie.clear() : [];
    return new Answer(204, undefined, { 'Set-Cookie': [...this.cookie.clear(), ...browser] });
  }

  @Handles(signOutEverywhere)
  async signOutEverywhere(@CurrentActor() actor: PersonActor) {
    await this.signIns.signOutEverywhere(actor);
    return new Answer(204, undefined, { 'Set-Cookie': this.cookie.clear() });
  }

  @Handles(endSession)
  async endSession(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof endSession>,
  ) {
    await this.signIns.endSession(actor, params.session);
    const ended = params.session === actor.sessionId;
    return new Answer(204, undefined, ended ? { 'Set-Cookie': this.cookie.clear() } : {});
  }
}
