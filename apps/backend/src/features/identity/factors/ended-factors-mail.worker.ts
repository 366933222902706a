import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailEndedFactorsJob } from '../identity.jobs';
import { endedFactorsMail } from './ended-factors-mail';
import { OwnMail } from './own-mail';

/** Writes to whoever has lost what they signed in by. */
@Injectable()
@Works(mailEndedFactorsJob)
export class EndedFactorsMailWorker implements JobHandler {
  constructor(private readonly mail: OwnMail) {}

  handle(job: Job): Promise<void> {
    return this.mail.send(job, endedFactorsMail);
  }
}
