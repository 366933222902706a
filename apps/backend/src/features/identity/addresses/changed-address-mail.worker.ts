import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer, type Addressee } from '../../../platform/mail/job-mailer';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { mailChangedAddressJob } from '../identity.jobs';
import { PersonEntity } from '../persons/person.entity';
import { setPersonScope } from '../persons/persons.queries';
import { findSettledChange } from './address-changes.queries';
import { addressMail } from './address-mails';

/** Tells both addresses that the account has the new one. */
@Injectable()
@Works(mailChangedAddressJob)
export class ChangedAddressMailWorker implements JobHandler {
  constructor(
    private readonly mail: JobMailer,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  async handle(job: Job): Promise<void> {
    const { to, changeId = '' } = job.ids;
    let former: string | undefined;
    await this.mail.write(
      job,
      async (transaction) => {
        const found = await findAddressee(transaction, changeId, to === 'former');
        former = to === 'former' ? found?.email : undefined;
        return found;
      },
      (email, url, language) => ({
        ...addressMail('changed', email, url, language),
        ...(to === 'former' && { last: true }),
      }),
    );
    // later on nobody knows any more whose address it was
    if (former !== undefined) await this.mailer.forget(former);
  }
}

async function findAddressee(
  transaction: EntityManager,
  changeId: string,
  isFormer: boolean,
): Promise<Addressee | undefined> {
  const change = await findSettledChange(transaction, changeId);
  if (change === undefined) return undefined;
  await setPersonScope(transaction, change.personId);
  const person = await transaction.findOneBy(PersonEntity, { id: change.personId });
  const email = isFormer ? change.formerEmail : change.email;
  if (person === null || email === null) return undefined;
  return { email, language: person.language, path: '/account' };
}
