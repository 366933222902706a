import { Controller, Headers, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { enterByLink, openEntryLink } from '@svetionik/contracts/identity/entering';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { BrowserCookie } from '../sessions/own-cookie';
import { SignInResponder } from '../signing-in/sign-in-responder';
import { EnteringService } from './entering.service';
import { EntryAttempts } from './entry-attempts';

@Controller()
export class EnteringController {
  constructor(
    private readonly entering: EnteringService,
    private readonly attempts: EntryAttempts,
    private readonly signedIn: SignInResponder,
    private readonly browserCookie: BrowserCookie,
  ) {}

  @Handles(openEntryLink)
  open(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof openEntryLink>,
    @Ip() from: string,
  ) {
    return this.attempts.count(actor, from, () => this.entering.open(actor, body.key));
  }

  @Handles(enterByLink)
  async enter(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof enterByLink>,
    @Ip() from: string,
    @Headers('cookie') cookies?: string,
  ) {
    const origin = { from, browser: this.browserCookie.read(cookies) };
    const session = await this.attempts.count(actor, from, () =>
      this.entering.enter(actor, body, origin),
    );
    return this.signedIn.answer(session, cookies);
  }
}
