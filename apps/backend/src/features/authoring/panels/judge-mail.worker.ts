import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { mailJudgeJob } from './panels.jobs';
import { findAsked } from './sheets.queries';

/** Writes to a judge who is asked for judgements, unless they were given before the mail went. */
@Injectable()
@Works(mailJudgeJob)
export class JudgeMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    const { panelId, personId } = job.ids;
    if (panelId === undefined || personId === undefined) throw new Error('the job names no judge');
    return this.mailer.write(job, async (transaction) => {
      const asked = await findAsked(transaction, panelId, personId);
      return asked && { ...asked, path: `/author/panels/${panelId}/judge` };
    });
  }
}
