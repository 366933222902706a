import { Controller, Ip } from '@nestjs/common';
import type { InputOf } from '@svetionik/contracts/endpoint';
import { changePassword, requestPasswordReset, resetPassword } from '@svetionik/contracts/identity';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { accepted, Answer } from '../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { PasswordResetService } from './password-reset.service';
import { SessionCookie } from './session-cookie';

const perHour = 60;

@Controller()
export class PasswordController {
  constructor(
    private readonly resets: PasswordResetService,
    private readonly cookie: SessionCookie,
    private readonly throttle: Throttle,
  ) {}

  @Handles(requestPasswordReset)
  async request(@CurrentActor() actor: PersonActor | VisitorActor, @Input() { body }: InputOf<typeof requestPasswordReset>, @Ip() from: string) {
    await this.throttle.spend(`reset-from:${from}`, perHour, 3600);
    await this.resets.request(actor, body.email);
    return accepted();
  }

  @Handles(resetPassword)
  async reset(@CurrentActor() actor: PersonActor | VisitorActor, @Input() { body }: InputOf<typeof resetPassword>, @Ip() from: string) {
    await this.throttle.spend(`link-from:${from}`, perHour, 3600);
    await this.resets.complete(actor, body.token, body.password);
  }

  @Handles(changePassword)
  async change(@CurrentActor() actor: PersonActor, @Input() { body }: InputOf<typeof changePassword>) {
    const session = await this.resets.change(actor, body.current, body.password);
    return new Answer(204, undefined, this.cookie.set(session.token, session.expiresAt));
  }
}
