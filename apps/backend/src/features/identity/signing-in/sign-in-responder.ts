import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { Answer } from '../../../platform/http/answer';
import { AccountService } from '../accounts/account.service';
import { KnownBrowsers, type KnownBrowser } from './known-browsers.service';
import { BrowserCookie, SessionCookie } from '../sessions/own-cookie';
import { SessionsService, type StartedSession } from '../sessions/sessions.service';

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
    return new Answer(200, await this.accounts.describe(person), {
      'Set-Cookie': [
        this.sessionCookie.set(session, { lasting: !person.shared }),
        ...(person.shared
          ? this.browserCookie.clear()
          : [this.browserCookie.set(await this.remember(person, cookies))]),
      ],
    });
  }

  /** On a computer that others use too no browser is remembered. */
  private remember(person: PersonActor, cookies: string | undefined): Promise<KnownBrowser> {
    const earlier = this.browserCookie.read(cookies);
    return this.transactions.unitOfWork(person, (transaction) =>
      this.browsers.remember(transaction, person.personId, earlier),
    );
  }
}
