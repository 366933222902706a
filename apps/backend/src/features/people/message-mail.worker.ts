import { Injectable } from '@nestjs/common';
import { bulkDeed } from '@svetionik/contracts/people';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { JobMailer } from '../../platform/mail/job-mailer';
import { findMessage } from './acted-people.queries';
import { mailMessageJob } from './people.jobs';

/** Mails a message in the name of the organisation, in the words in which it was written. */
@Injectable()
@Works(mailMessageJob)
export class MessageMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const { actionId, personId } = ids;
    if (organisationId === null || actionId === undefined || personId === undefined) return;
    let written = { subject: '', text: '' };
    await this.mailer.write(
      job,
      async (transaction) => {
        const found = await findMessage(transaction, organisationId, actionId, personId);
        const deed = bulkDeed.safeParse(found?.deed).data;
        if (found === undefined || deed?.kind !== 'message') return undefined;
        written = deed;
        return { email: found.email, language: found.language, path: '/learn' };
      },
      (to) => ({ to, subject: written.subject, text: `${written.text}\n` }),
    );
  }
}
