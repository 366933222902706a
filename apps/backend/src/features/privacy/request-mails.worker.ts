import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { JobMailer } from '../../platform/mail/job-mailer';
import { findPermitted } from '../identity';
import { findRequest } from './erasure-requests.queries';
import { erasureRequestMail } from './privacy-mails';
import { mailDeclinedRequestJob, mailErasureRequestJob } from './privacy.jobs';

function named({ organisationId, ids }: Job): { organisationId: string; requestId: string } {
  const requestId = ids['requestId'];
  if (organisationId === null || requestId === undefined)
    throw new Error('the job names no request');
  return { organisationId, requestId };
}

/** Writes to an administrator that a request waits, as long as nobody has decided about it. */
@Injectable()
@Works(mailErasureRequestJob)
export class RequestMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    const { organisationId, requestId } = named(job);
    return this.mailer.write(
      job,
      async (transaction) => {
        if ((await findRequest(transaction, organisationId, requestId))?.state !== 'waiting')
          return undefined;
        const administrator = (
          await findPermitted(transaction, organisationId, 'person.erase')
        ).find(({ id }) => id === job.ids['personId']);
        return administrator && { ...administrator, path: '/people/erasure-requests' };
      },
      erasureRequestMail,
    );
  }
}

/** Writes to whoever asked that there is news; what it is stands in their account. */
@Injectable()
@Works(mailDeclinedRequestJob)
export class DeclinedRequestMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    const { organisationId, requestId } = named(job);
    return this.mailer.write(job, async (transaction) => {
      const { email = null, language = null } =
        (await findRequest(transaction, organisationId, requestId)) ?? {};
      return email === null || language === null
        ? undefined
        : { email, language, path: '/account/erasure' };
    });
  }
}
