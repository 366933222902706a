import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { JobMailer } from '../../platform/mail/job-mailer';
import { findNewsReader } from './participants.queries';
import { mailProgrammeNewsJob } from './programmes.jobs';

/** Mails that there is news, not which: what it is stands on the page of the programme, or among the courses of whoever is in it no more. */
@Injectable()
@Works(mailProgrammeNewsJob)
export class ProgrammeNewsWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const { programmeId, personId } = ids;
    if (organisationId === null || programmeId === undefined || personId === undefined) return;
    await this.mailer.write(job, async (transaction) => {
      const found = await findNewsReader(transaction, organisationId, programmeId, personId);
      if (found === undefined) return undefined;
      const { inIt, ...reader } = found;
      return { ...reader, path: inIt ? `/learn/programmes/${programmeId}` : '/learn' };
    });
  }
}
