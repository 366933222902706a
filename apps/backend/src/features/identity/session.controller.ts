import { Controller, Ip } from '@nestjs/common';
import type { InputOf } from '@svetionik/contracts/endpoint';
import { readSession, signIn, signOut, signOutEverywhere } from '@svetionik/contracts/identity';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { AccountService } from './account.service';
import { SessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { SignedIn } from './signed-in';

@Controller()
export class SessionController {
  constructor(
    private readonly accounts: AccountService,
    private readonly signIns: SignInService,
    private readonly signedIn: SignedIn,
    private readonly sessions: SessionsService,
    private readonly transactions: Transactions,
    private readonly cookie: SessionCookie,
  ) {}

  @Handles(readSession)
  read(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.accounts.describe(actor);
  }

  @Handles(signIn)
  async signIn(@CurrentActor() actor: PersonActor | VisitorActor, @Input() { body }: InputOf<typeof signIn>, @Ip() from: string) {
    return this.signedIn.answer(await this.signIns.signIn(actor, body.email, body.password, from));
  }

  @Handles(signOut)
  async signOut(@CurrentActor() actor: PersonActor | VisitorActor) {
    if (actor.kind === 'person') await this.transactions.unitOfWork(actor, (transaction) => this.sessions.end(transaction, actor.sessionId));
    return new Answer(204, undefined, this.cookie.clear());
  }

  @Handles(signOutEverywhere)
  async signOutEverywhere(@CurrentActor() actor: PersonActor) {
    await this.transactions.unitOfWork(actor, (transaction) => this.sessions.endAll(transaction, actor.personId));
    return new Answer(204, undefined, this.cookie.clear());
  }
}
