import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { AccountService } from '../accounts/account.service';
import { KnownBrowsers } from './known-browsers.service';
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
    // whoever it was begun by has been ended meanwhile
    if (person === undefined) throw new DomainError('access.sign-in-required');
    const { described, browser } = await this.take(person, cookies);
    return new Answer(200, described, {
      'Set-Cookie': [
        this.sessionCookie.set(session, { lasting: !person.shared }),
        ...(browser === undefined ? this.browserCookie.clear() : [this.browserCookie.set(browser)]),
      ],
    });
  }

  /** Who they are, and their browser; on a computer that others use too none is remembered. */
  private take(person: PersonActor, cookies: string | undefined) {
    const earlier = this.browserCookie.read(cookies);
    return this.transactions.unitOfWork(person, async (transaction) => ({
      described: await this.accounts.describeIn(transaction, person),
      browser: person.shared
        ? undefined
        : await this.browsers.remember(transaction, person.personId, earlier),
    }));
  }
}
