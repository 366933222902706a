import { Injectable } from '@nestjs/common';
import { DerivedRows } from '../../platform/database/derived-rows';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { compareCandidates } from './certificate-sources.queries';
import { compareCandidatesJob } from './issuing.jobs';

/** Who may get a certificate for a course is kept by triggers; this holds it against attempts and certificates. */
@Injectable()
@Works(compareCandidatesJob)
export class CandidatesWorker implements JobHandler {
  constructor(private readonly rows: DerivedRows) {}

  handle(): Promise<void> {
    return this.rows.compare('issuing.candidate', compareCandidates);
  }
}
