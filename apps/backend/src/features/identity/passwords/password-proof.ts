import { Injectable } from '@nestjs/common';
import type { SignInFailure } from '@svetionik/domain/audit/sign-in-codes';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { foldEmail } from '../persons/email';
import { hasFactor } from '../factors/authenticators.queries';
import { findByAddress } from '../persons/find-by-address';
import { KnownBrowsers } from '../signing-in/known-browsers.service';
import { SignInNotes } from '../signing-in/sign-in-notes';
import { Passwords } from './passwords';
import type { PersonEntity } from '../persons/person.entity';
import { RegistrationService } from '../registration/registration.service';
import { hashToken } from '../secret-token';

type Visitor = PersonActor | VisitorActor;

/** What was typed, and from where: the address on the network, and the token of a browser that was here before. */
export interface Attempt {
  readonly email: string;
  readonly password: string;
  /** The organisation that the page belongs to, where somebody has been signed in on it. */
  readonly organisation?: string | undefined;
  readonly from: string;
  /** Others use the computer too. */
  readonly shared?: boolean | undefined;
  readonly browser: string | undefined;
}

/** A station or a classroom stands behind one address, so only failures count, and many of them. */
const failuresFromAddress = { limit: 200, seconds: 600 };

/** The password of somebody who is not signed in yet, with how often it may be tried. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly browsers: KnownBrowsers,
    private readonly registrations: RegistrationService,
    private readonly notes: SignInNotes,
  ) {}

  /** Whose password it is, and whether there is more to ask. The same statements are carried out for an unknown account. */
  async prove(
    actor: Visitor,
    attempt: Attempt,
  ): Promise<{ person: PersonEntity; asksMore: boolean }> {
    const emailFolded = foldEmail(attempt.email);
    const { person, asksMore } = await this.transactions.reading(actor, async (transaction) => {
      const found = await findByAddress(transaction, emailFolded);
      return { person: found, asksMore: await hasFactor(transaction, found?.id ?? newId()) };
    });
    const fail = (failure: SignInFailure) =>
      this.notes.fail(actor, { tried: emailFolded, personId: person?.id, failure });
    const succeeded = await this.count(attempt, emailFolded, person).catch(
      async (error: unknown) => {
        await fail('slowed-down');
        throw error;
      },
    );
    const matched = await this.passwords.matches(person?.passwordHash, attempt.password);
    if (!matched || person === null || person.blockedAt !== null) {
      await fail(matched && person !== null ? 'closed-account' : 'wrong-password');
      throw new DomainError('identity.sign-in-failed');
    }
    if (person.confirmedAt === null) {
      await this.registrations.sendLinkAgain(actor, person);
      await fail('unconfirmed-address');
      throw new DomainError('identity.sign-in-failed');
    }
    await succeeded();
    return { person, asksMore };
  }

  /** Counts the attempt as a failure before anything is known of it; what it gives takes that back. */
  private async count(
    { from, browser }: Attempt,
    emailFolded: string,
    person: PersonEntity | null,
  ): Promise<() => Promise<void>> {
    if (browser !== undefined && (await this.browsers.knows(browser, person?.id ?? newId()))) {
      const own = `sign-in:${emailFolded}:${hashToken(browser)}`;
      await this.throttle.attempt(own);
      return () => this.throttle.forget(own);
    }
    const [account, address] = [`sign-in:${emailFolded}`, `sign-in-from:${from}`];
    await this.throttle.spend(address, failuresFromAddress.limit, failuresFromAddress.seconds);
    await this.throttle.attempt(account);
    return () => this.throttle.settle(account, address);
  }
}
