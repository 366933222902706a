import { Injectable } from '@nestjs/common';
import { language as asLanguage } from '@svetionik/contracts/values';
import { tellClosing } from '@svetionik/domain/runs/tell-closing';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { JobMailer } from '../../platform/mail/job-mailer';
import { findNewsReader } from './participants.queries';
import { findClosingNews } from './run-moves.queries';
import { mailRunNewsJob } from './runs.jobs';

/** Mails that there is news, and of a changed rule what it means: whoever leads the run reads it there, everybody else among their courses. */
@Injectable()
@Works(mailRunNewsJob)
export class RunNewsWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const { runId, personId, moveId } = ids;
    if (organisationId === null || runId === undefined || personId === undefined) return;
    await this.mailer.write(job, async (transaction) => {
      const found = await findNewsReader(transaction, organisationId, runId, personId);
      if (found === undefined) return undefined;
      const { email, language, leads } = found;
      const closing =
        moveId && (await findClosingNews(transaction, organisationId, moveId, personId));
      const next = closing ? tellClosing(closing.on, asLanguage.parse(language)) : undefined;
      return { email, language, path: leads ? `/runs/${runId}` : '/learn', next };
    });
  }
}
