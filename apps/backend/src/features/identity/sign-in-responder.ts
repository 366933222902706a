import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { AccountService } from './account.service';
import { KnownBrowsers } from './known-browsers.service';
import { BrowserCookie, SessionCookie } from './own-cookie';
import { SessionsService, type StartedSession } from './sessions.service';

/** The answer to whoever has just signed in: who they are, the cookie of the session, and that of the browser. */
@Injectable()
export class SignInResponder {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionsService,
    private readonly browsers: KnownBrowsers,
    private readonly transactions: Transactions,
    private readonly sessionCookie: SessionCookie,
    private readonly browserCookie: BrowserCookie,
  ) {}

  /** `cookies`: what the browser sent. */
  async answer(session: StartedSession, cookies: string | undefined): Promise<Answer> {
    const person = await this.sessions.find(session.token);
    if (person === undefined) throw new Error('a session that has just begun was not found');
    const earlier = this.browserCookie.read(cookies);
    const browser = await this.transactions.unitOfWork(person, (transaction) =>
      this.browsers.remember(transaction, person.personId, earlier),
    );
    const set = [this.sessionCookie.set(session), this.browserCookie.set(browser)];
    return new Answer(200, await this.accounts.describe(person), { 'Set-Cookie': set });
  }
}
