import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { mailEndedFactorsJob } from '../identity.jobs';
import { PersonEntity } from '../persons/person.entity';
import { setPersonScope } from '../persons/persons.queries';
import { endedFactorsMail } from './ended-factors-mail';

/** Writes to whoever has lost what they signed in by, unless the account was erased meanwhile. */
@Injectable()
@Works(mailEndedFactorsJob)
export class EndedFactorsMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ organisationId, ids }: Job): Promise<void> {
    const id = ids['personId'];
    if (organisationId === null || id === undefined) throw new Error('the job names nobody');
    const person = await this.transactions.reading(
      { kind: 'system', organisationId },
      async (transaction) => {
        await setPersonScope(transaction, id);
        return transaction.findOneBy(PersonEntity, { id });
      },
    );
    if (person === null || person.passwordHash === '') return;
    const url = `${this.settings.publicUrl}/account`;
    await this.mailer.send(endedFactorsMail(person.email, url, person.language));
  }
}
