import { Controller, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  changePassword,
  requestPasswordReset,
  resetPassword,
} from '@svetionik/contracts/identity/password';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { accepted, Answer } from '../../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { PasswordChangeService } from './password-change.service';
import { PasswordResetService } from './password-reset.service';
import { BrowserCookie, SessionCookie } from '../sessions/own-cookie';

/** A station or a classroom stands behind one address; each recipient has a limit of their own. */
const perHour = 300;

@Controller()
export class PasswordController {
  constructor(
    private readonly resets: PasswordResetService,
    private readonly changes: PasswordChangeService,
    private readonly cookie: SessionCookie,
    private readonly browserCookie: BrowserCookie,
    private readonly throttle: Throttle,
  ) {}

  @Handles(requestPasswordReset)
  async request(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof requestPasswordReset>,
    @Ip() from: string,
  ) {
    await this.throttle.spend(`reset-from:${from}`, perHour, 3600);
    await this.resets.request(actor, body);
    return accepted();
  }

  @Handles(resetPassword)
  async reset(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof resetPassword>,
    @Ip() from: string,
  ) {
    await this.throttle.spend(`link-from:${from}`, perHour, 3600);
    const browser = await this.resets.complete(actor, body.token, body.password);
    return new Answer(204, undefined, { 'Set-Cookie': this.browserCookie.set(browser) });
  }

  @Handles(changePassword)
  async change(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof changePassword>,
  ) {
    const { session, browser } = await this.changes.change(actor, body.current, body.password);
    const lasting = !actor.shared;
    return new Answer(204, undefined, {
      'Set-Cookie': [
        this.cookie.set(session, { lasting }),
        ...(lasting ? [this.browserCookie.set(browser)] : this.browserCookie.clear()),
      ],
    });
  }
}
