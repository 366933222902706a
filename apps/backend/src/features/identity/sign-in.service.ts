import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { MemberEntity } from './member.entity';
import { Passwords } from './passwords';
import { PersonEntity } from './person.entity';
import { foldEmail } from './registration.service';
import { SessionsService, type StartedSession } from './sessions.service';

const perAddress = { limit: 60, seconds: 600 };

@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
  ) {}

  /** Starts a new session; one that the browser had before ends, so that a planted cookie is worth nothing. */
  async signIn(actor: Actor & { organisationId: string }, email: string, password: string, from: string): Promise<StartedSession> {
    const account = `sign-in:${foldEmail(email)}`;
    await this.throttle.spend(`sign-in-from:${from}`, perAddress.limit, perAddress.seconds);
    await this.throttle.refuseWhileBlocked(account);
    const person = await this.transactions.reading(actor, (transaction) =>
      transaction.findOneBy(PersonEntity, { emailFolded: foldEmail(email) }),
    );
    const matched = await this.passwords.matches(person?.passwordHash, password);
    if (!matched || person === null || person.blockedAt !== null) {
      await this.throttle.fail(account);
      throw new DomainError('identity.sign-in-failed');
    }
    if (person.confirmedAt === null) throw new DomainError('identity.address-unconfirmed');
    await this.throttle.forget(account);
    return this.start(actor, person.id);
  }

  private start(actor: Actor & { organisationId: string }, personId: string): Promise<StartedSession> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (actor.kind === 'person') await this.sessions.end(transaction, actor.sessionId);
      const member = await transaction.findOneByOrFail(MemberEntity, { personId });
      return this.sessions.start(transaction, personId, member.organisationId);
    });
  }
}
