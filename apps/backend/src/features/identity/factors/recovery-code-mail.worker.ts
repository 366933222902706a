import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailRecoveryCodeJob } from '../identity.jobs';
import { OwnMail } from './own-mail';
import { recoveryCodeMail } from './factors-mail';

/** Tells somebody that one of their recovery codes has signed in. */
@Injectable()
@Works(mailRecoveryCodeJob)
export class RecoveryCodeMailWorker implements JobHandler {
  constructor(private readonly mail: OwnMail) {}

  handle(job: Job): Promise<void> {
    return this.mail.send(job, recoveryCodeMail);
  }
}
