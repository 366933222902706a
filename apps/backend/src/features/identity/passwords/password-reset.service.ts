import { Injectable } from '@nestjs/common';
import type { Language } from '@svetionik/domain/language/script';
import { findAddress, type Actor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { deleteOpenAddressChange } from '../addresses/address-changes.queries';
import { KnownBrowsers, type KnownBrowser } from '../signing-in/known-browsers.service';
import { MailedLinks } from '../links/mailed-links.service';
import { Passwords } from './passwords';
import { PersonEntity } from '../persons/person.entity';
import { foldEmail } from '../persons/email';
import { SessionsService } from '../sessions/sessions.service';

interface Asked {
  readonly email: string;
  readonly language: Language;
  readonly returnPath?: string | null | undefined;
}

@Injectable()
export class PasswordResetService {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly links: MailedLinks,
    private readonly sessions: SessionsService,
    private readonly browsers: KnownBrowsers,
    private readonly clock: Clock,
  ) {}

  /**
   * Orders the mail with a link, which leads on to where the person wanted to go. Nothing tells whether the address is known: the same
   * statements are carried out, and the same job is ordered, which finds no link where there is no account.
   */
  async request(actor: Actor, { email, language, returnPath = null }: Asked): Promise<void> {
    const emailFolded = foldEmail(email);
    await this.links.spend('reset-password', emailFolded);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      await this.links.orderFor(transaction, emailFolded, {
        purpose: 'reset-password',
        language,
        returnPath,
        address: findAddress(actor),
      });
    });
  }

  /**
   * Sets the new password; whoever was signed in anywhere no longer is. Reading the mail proves the address as well, so
   * this browser, and no other, is known from now on: strangers who try the account cannot keep its owner waiting here.
   */
  async complete(actor: Actor, token: string, password: string): Promise<KnownBrowser> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = await this.links.redeem(transaction, token, 'reset-password');
      const person = await transaction.findOneByOrFail(PersonEntity, { id: personId });
      this.passwords.refuseWeak(password, person.email);
      const passwordHash = await this.passwords.hash(password);
      await transaction.update(
        PersonEntity,
        { id: personId },
        { passwordHash, confirmedAt: person.confirmedAt ?? this.clock.now() },
      );
      await deleteOpenAddressChange(transaction, personId);
      await this.sessions.endAll(transaction, personId);
      await audit(
        transaction,
        actor,
        { action: 'identity.resetPassword', subjectIds: [personId] },
        this.clock.now(),
      );
      await this.browsers.forgetAll(transaction, personId);
      return this.browsers.remember(transaction, personId, undefined);
    });
  }
}
