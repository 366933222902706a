import { Injectable } from '@nestjs/common';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { MailedLinks } from './mailed-links.service';
import { Passwords } from './passwords';
import { PersonEntity } from './person.entity';
import { foldEmail } from './registration.service';
import { SessionsService, type StartedSession } from './sessions.service';

const requestsAnHour = 5;

@Injectable()
export class PasswordResetService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly links: MailedLinks,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  /** Orders the mail with a link. Nothing tells whether the address is known. */
  async request(actor: Actor, email: string): Promise<void> {
    await this.throttle.spend(`reset:${foldEmail(email)}`, requestsAnHour, 3600);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const person = await transaction.findOneBy(PersonEntity, { emailFolded: foldEmail(email) });
      if (person === null || person.blockedAt !== null) return;
      await this.links.order(transaction, person.id, 'reset-password');
    });
  }

  /** Sets the new password; whoever was signed in anywhere no longer is. Reading the mail proves the address as well. */
  async complete(actor: Actor, token: string, password: string): Promise<void> {
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const personId = await this.links.redeem(transaction, token, 'reset-password');
      const person = await transaction.findOneByOrFail(PersonEntity, { id: personId });
      this.passwords.refuseWeak(password, person.email);
      const passwordHash = await this.passwords.hash(password);
      await transaction.update(PersonEntity, { id: personId }, { passwordHash, confirmedAt: person.confirmedAt ?? this.clock.now() });
      await this.sessions.endAll(transaction, personId);
      await this.throttle.forget(`sign-in:${person.emailFolded}`);
      await audit(transaction, actor, { action: 'identity.resetPassword', subjectIds: [personId] }, this.clock.now());
    });
  }

  /** Changes a known password; all sessions end and this browser gets a new one. */
  async change(actor: PersonActor, current: string, password: string): Promise<StartedSession> {
    const throttled = `password:${actor.personId}`;
    await this.throttle.refuseWhileBlocked(throttled);
    const person = await this.transactions.reading(actor, (transaction) => transaction.findOneByOrFail(PersonEntity, { id: actor.personId }));
    if (!(await this.passwords.matches(person.passwordHash, current))) {
      await this.throttle.fail(throttled);
      throw new DomainError('identity.password-wrong');
    }
    this.passwords.refuseWeak(password, person.email);
    const passwordHash = await this.passwords.hash(password);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await transaction.update(PersonEntity, { id: actor.personId }, { passwordHash });
      await this.sessions.endAll(transaction, actor.personId);
      await audit(transaction, actor, { action: 'identity.changePassword', subjectIds: [actor.personId] }, this.clock.now());
      return this.sessions.start(transaction, actor.personId, actor.organisationId);
    });
  }
}
