import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { inName, Letterheads } from '../../../platform/mail/letterheads';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { sendLinkJob } from '../identity.jobs';
import { linkMail } from './link-mail';
import { MailedLinkEntity } from './mailed-link.entity';
import { PersonEntity } from '../persons/person.entity';
import { setPersonScope } from '../persons/persons.queries';
import { hashToken, makeToken } from '../secret-token';

const system = { kind: 'system', organisationId: undefined } as const;

const pathOf = {
  'confirm-address': '/account/confirm',
  'reset-password': '/account/reset',
  'account-exists': '/account/sign-in',
} as const;

/** Writes the mail of a link. Tried again, it sends a new token: the earlier mail was not handed over. */
@Injectable()
@Works(sendLinkJob)
export class LinkMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly letterheads: Letterheads,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle(job: Job): Promise<void> {
    const token = makeToken();
    const found = await this.transactions.unitOfWork(system, async (transaction) => {
      const link = await transaction.findOneBy(MailedLinkEntity, { id: job.ids['linkId'] ?? '' });
      if (link === null || link.usedAt !== null || link.expiresAt <= this.clock.now())
        return undefined;
      if (link.purpose !== 'account-exists')
        await transaction.update(
          MailedLinkEntity,
          { id: link.id },
          { tokenHash: hashToken(token) },
        );
      await setPersonScope(transaction, link.personId);
      const person = await transaction.findOneBy(PersonEntity, { id: link.personId });
      return person === null ? undefined : { link, person };
    });
    if (found === undefined) return;
    const { link, person } = found;
    const way =
      link.returnPath === null
        ? ''
        : `?${new URLSearchParams({ return: link.returnPath }).toString()}`;
    const key = link.purpose === 'account-exists' ? '' : `#${token}`;
    const letterhead = await this.letterheads.at(link.address);
    const url = `${this.settings.publicUrl}${letterhead.prefix}${pathOf[link.purpose]}${way}${key}`;
    const message = linkMail(link.purpose, person.email, url, link.language);
    await this.mailer.send(inName(letterhead, message, link.language));
  }
}
