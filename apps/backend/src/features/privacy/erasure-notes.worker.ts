import { Injectable } from '@nestjs/common';
import { OutsideRecord } from '../../platform/backup/outside-record';
import { Clock } from '../../platform/clock';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { noteErasureJob } from './privacy.jobs';

/** Adds an erased person to the list outside the database, by ids only. However often. */
@Injectable()
@Works(noteErasureJob)
export class ErasureNotesWorker implements JobHandler {
  constructor(
    private readonly record: OutsideRecord,
    private readonly clock: Clock,
  ) {}

  async handle({ organisationId, ids: { personId } }: Job): Promise<void> {
    if (organisationId === null || personId === undefined)
      throw new Error('the job does not say who was erased');
    const at = this.clock.now().toISOString();
    await this.record.add('erasures', { organisationId, personId, at });
  }
}
