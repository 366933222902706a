import { Injectable } from '@nestjs/common';
import { Answer } from '../../platform/http/answer';
import { AccountService } from './account.service';
import { SessionCookie } from './session-cookie';
import { SessionsService, type StartedSession } from './sessions.service';

/** The answer to whoever has just signed in: who they are, and the cookie. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  async answer(session: StartedSession): Promise<Answer> {
    const person = await this.sessions.find(session.token);
    if (person === undefined) throw new Error('a session that has just begun was not found');
    return new Answer(200, await this.accounts.describe(person), this.cookie.set(session.token, session.expiresAt));
  }
}
