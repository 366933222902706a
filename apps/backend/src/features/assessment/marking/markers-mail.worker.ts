import { Injectable } from '@nestjs/common';
import { expectedTime } from '@svetionik/domain/marking/expected-time';
import { Clock } from '../../../platform/clock';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { mailMarkersJob } from '../assessment.jobs';
import { findIssueDate } from '../../organisations';
import { markersMail, type Waiting } from './markers-mail';
import { findToldMarker } from './markers-told.queries';
import { markerRoles } from './markers.queries';
import { findWaiting } from './marking-queue.queries';
import { holdMilliseconds } from './marker-assignments';

/** Writes to a marker how much waits for them as the mail goes; nothing where all was marked meanwhile. */
@Injectable()
@Works(mailMarkersJob)
export class MarkersMailWorker implements JobHandler {
  constructor(
    private readonly mailer: JobMailer,
    private readonly clock: Clock,
  ) {}

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const personId = ids['personId'];
    if (organisationId === null || personId === undefined)
      throw new Error('the job names no marker');
    const heldBefore = new Date(this.clock.now().getTime() - holdMilliseconds);
    let waiting: Waiting = { count: 0, promisedBy: '' };
    await this.mailer.write(
      job,
      async (transaction) => {
        const marker = { organisationId, personId };
        const of = { organisationId, markerId: personId, heldBefore };
        const { count, oldest } = await findWaiting(transaction, of, null);
        if (oldest === null) return undefined;
        const promised = new Date(expectedTime(oldest.getTime()));
        const { date } = await findIssueDate(transaction, organisationId, promised);
        waiting = { count, promisedBy: date };
        const found = await findToldMarker(transaction, markerRoles, marker);
        return found && { ...found, path: '/marking' };
      },
      (to, url, language) => markersMail(waiting, to, url, language),
    );
  }
}
