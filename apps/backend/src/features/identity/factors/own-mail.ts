import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import type { Job } from '../../../platform/jobs/define-job';
import { MAILER, type Mailer, type Message } from '../../../platform/mail/mailer';
import { PersonEntity } from '../persons/person.entity';
import { setPersonScope } from '../persons/persons.queries';

/** Writes to whoever a job names about their account, unless it was erased meanwhile. */
@Injectable()
export class OwnMail {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async send(
    { organisationId, ids }: Job,
    write: (to: string, url: string, language: string) => Message,
  ): Promise<void> {
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
    await this.mailer.send(write(person.email, url, person.language));
  }
}
