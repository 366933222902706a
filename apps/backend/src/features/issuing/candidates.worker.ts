import { Injectable } from '@nestjs/common';
import { DerivedRows } from '../../platform/database/derived-rows';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { compareCandidates } from './certificate-sources.queries';
import { compareCandidatesJob } from './issuing.jobs';
import { compareProgrammeCandidates } from './programme-sources.queries';

/** Who may get a certificate for a course or a programme is kept by triggers; this holds it against what makes them so. */
@Injectable()
@Works(compareCandidatesJob)
export class CandidatesWorker implements JobHandler {
  constructor(private readonly rows: DerivedRows) {}

  async handle(): Promise<void> {
    await this.rows.compare('issuing.candidate', compareCandidates);
    await this.rows.compare('issuing.programme_candidate', compareProgrammeCandidates);
  }
}
