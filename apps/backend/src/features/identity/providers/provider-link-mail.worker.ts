import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { OwnMail } from '../factors/own-mail';
import { mailProviderLinkJob } from '../identity.jobs';
import { providerLinkMail } from './provider-link-mail';

/** Tells somebody that a provider signs them in, or does not any more. */
@Injectable()
@Works(mailProviderLinkJob)
export class ProviderLinkMailWorker implements JobHandler {
  constructor(private readonly mail: OwnMail) {}

  handle(job: Job): Promise<void> {
    return this.mail.send(job, providerLinkMail);
  }
}
