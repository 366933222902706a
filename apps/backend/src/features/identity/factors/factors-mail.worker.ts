import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailFactorsJob } from '../identity.jobs';
import { factorsMail } from './factors-mail';
import { OwnMail } from './own-mail';

/** Tells somebody that what they are asked for besides the password has changed. */
@Injectable()
@Works(mailFactorsJob)
export class FactorsMailWorker implements JobHandler {
  constructor(private readonly mail: OwnMail) {}

  handle(job: Job): Promise<void> {
    return this.mail.send(job, factorsMail);
  }
}
