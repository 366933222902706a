import { Inject, Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { inName, Letterheads } from '../../../platform/mail/letterheads';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { mailAddressChangeJob } from '../identity.jobs';
import { findByAddress } from '../persons/find-by-address';
import { PersonEntity } from '../persons/person.entity';
import { setPersonScope } from '../persons/persons.queries';
import { hashToken, makeToken } from '../secret-token';
import { findAskedAddress, writeAddressToken, type AddressSide } from './address-changes.queries';
import { addressMail } from './address-mails';

interface FoundMail {
  readonly kind: AddressSide | 'taken';
  readonly to: string;
  readonly language: string;
}

/** Asks either address to confirm a change. Where somebody else has the new one, they are told, and nobody can confirm it. */
@Injectable()
@Works(mailAddressChangeJob)
export class AddressChangeMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly letterheads: Letterheads,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ organisationId, ids }: Job): Promise<void> {
    const token = makeToken();
    const side = ids['to'] === 'new' ? 'new' : 'present';
    const found = await this.transactions.unitOfWork(
      { kind: 'system', organisationId: organisationId ?? undefined },
      (transaction) => this.find(transaction, ids['changeId'] ?? '', { side, token }),
    );
    if (found === undefined) return;
    const { kind, to, language } = found;
    const letterhead = await this.letterheads.of(organisationId);
    const path = kind === 'taken' ? '/account/sign-in' : `/account/address/${kind}#${token}`;
    const url = `${this.settings.publicUrl}${letterhead.prefix}${path}`;
    await this.mailer.send(inName(letterhead, addressMail(kind, to, url, language), language));
  }

  private async find(
    transaction: EntityManager,
    changeId: string,
    { side, token }: { readonly side: AddressSide; readonly token: string },
  ): Promise<FoundMail | undefined> {
    const change = await findAskedAddress(transaction, changeId, this.clock.now());
    if (change === undefined) return undefined;
    const owner = await findByAddress(transaction, change.emailFolded);
    if (side === 'new' && owner !== null)
      return { kind: 'taken', to: change.email, language: owner.language };
    await setPersonScope(transaction, change.personId);
    const open = { id: change.personId, blockedAt: IsNull() };
    const person = await transaction.findOneBy(PersonEntity, open);
    if (person === null) return undefined;
    await writeAddressToken(transaction, changeId, side, hashToken(token));
    const to = side === 'new' ? change.email : person.email;
    return { kind: side, to, language: person.language };
  }
}
