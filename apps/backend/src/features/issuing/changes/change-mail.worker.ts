import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { findPermitted } from '../../identity';
import { mailChangeJob } from '../issuing.jobs';
import { proposalMail } from '../proposals/proposal-mail';
import { findChange } from './changes.queries';

/** Writes to somebody who may decide about a proposed change, as long as nobody has. */
@Injectable()
@Works(mailChangeJob)
export class ChangeMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const changeId = ids['changeId'];
    if (organisationId === null || changeId === undefined)
      throw new Error('the job names no change');
    return this.mailer.write(
      job,
      async (transaction) => {
        if ((await findChange(transaction, organisationId, changeId))?.state !== 'open')
          return undefined;
        const administrators = await findPermitted(
          transaction,
          organisationId,
          'certificate.issue',
        );
        const administrator = administrators.find(({ id }) => id === ids['personId']);
        return administrator && { ...administrator, path: `/certify/issue/changes/${changeId}` };
      },
      proposalMail,
    );
  }
}
