import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { inName } from '../../../platform/mail/letterheads';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { mailAdmissionJob } from '../identity.jobs';
import { findInviter } from '../invitations/invitations.queries';
import { PersonEntity } from '../persons/person.entity';
import { admissionMail } from './admission-mail';
import { AdmissionEntity } from './admission.entity';

/** Tells somebody that they wait, or what was decided. */
@Injectable()
@Works(mailAdmissionJob)
export class AdmissionMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ organisationId, ids }: Job): Promise<void> {
    const id = ids['admissionId'];
    if (organisationId === null || id === undefined) throw new Error('the job names nobody');
    const actor = { kind: 'system', organisationId } as const;
    const found = await this.transactions.reading(actor, async (transaction) => {
      const admission = await transaction.findOneBy(AdmissionEntity, { id, organisationId });
      if (admission === null || admission.state === 'begun') return undefined;
      const { state, reason, personId } = admission;
      const person = await transaction.findOneBy(PersonEntity, { id: personId });
      const inviter = await findInviter(transaction, organisationId);
      return person === null ? undefined : { state, reason, person, inviter };
    });
    if (found === undefined) return;
    const { state, reason, person, inviter } = found;
    const prefix = inviter.isNetwork ? '' : `/o/${inviter.slug}`;
    const way = state === 'refused' ? '/help' : '/account/sign-in';
    const url = `${this.settings.publicUrl}${prefix}${way}`;
    const message = admissionMail(state, person.email, url, { language: person.language, reason });
    const letterhead = { prefix, name: inviter.isNetwork ? undefined : inviter.name };
    await this.mailer.send(inName(letterhead, message, person.language));
  }
}
