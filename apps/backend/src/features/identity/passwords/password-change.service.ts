import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { deleteOpenAddressChange } from '../addresses/address-changes.queries';
import { hasFactor } from '../factors/authenticators.queries';
import { KnownBrowsers, type KnownBrowser } from '../signing-in/known-browsers.service';
import { OwnPassword } from './own-password';
import { Passwords } from './passwords';
import { PersonEntity } from '../persons/person.entity';
import { lockOwnAccount } from '../sessions/own-account';
import { SessionsService, type StartedSession } from '../sessions/sessions.service';

@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnPassword,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly browsers: KnownBrowsers,
    private readonly clock: Clock,
  ) {}

  /** Changes a known password; all sessions end, and only this browser gets a new session and stays known. */
  async change(
    actor: PersonActor,
    current: string,
    password: string,
  ): Promise<{ session: StartedSession; browser: KnownBrowser }> {
    const person = await this.own.require(actor, current);
    this.passwords.refuseWeak(password, person.email);
    const passwordHash = await this.passwords.hash(password);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await lockOwnAccount(transaction, actor);
      const compared = { id: actor.personId, passwordHash: person.passwordHash };
      const { affected } = await transaction.update(PersonEntity, compared, { passwordHash });
      if (affected !== 1) throw new DomainError('identity.password-wrong');
      await deleteOpenAddressChange(transaction, actor.personId);
      await this.sessions.endAll(transaction, actor.personId);
      await audit(
        transaction,
        actor,
        { action: 'identity.changePassword', subjectIds: [actor.personId] },
        this.clock.now(),
      );
      await this.browsers.forgetAll(transaction, actor.personId);
      const session = await this.sessions.start(transaction, actor.personId, actor.organisationId, {
        shared: actor.shared,
        // whoever has a passkey is proven by it alone
        provenAt: (await hasFactor(transaction, actor.personId)) ? actor.provenAt : undefined,
      });
      return {
        session,
        browser: await this.browsers.remember(transaction, actor.personId, undefined),
      };
    });
  }
}
