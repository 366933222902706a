import { Injectable } from '@nestjs/common';
import { DerivedRows } from '../../platform/database/derived-rows';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { compareExhausted } from './extra-attempts.queries';
import { compareExhaustedJob } from './learning.jobs';

/** Who has no attempt left is kept by triggers; this holds it against the attempts. */
@Injectable()
@Works(compareExhaustedJob)
export class ExhaustedEnrolmentsWorker implements JobHandler {
  constructor(private readonly rows: DerivedRows) {}

  handle(): Promise<void> {
    return this.rows.compare('learning.exhausted_enrolment', compareExhausted);
  }
}
