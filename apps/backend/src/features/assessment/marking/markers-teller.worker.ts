import { Injectable } from '@nestjs/common';
import { gatheringTime, tellingPause } from '@svetionik/domain/marking/tell-markers';
import { Clock } from '../../../platform/clock';
import { eachOrganisation } from '../../../platform/database/organisation-scope';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type JobHandler } from '../../../platform/jobs/define-job';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailMarkersJob, tellMarkersJob } from '../assessment.jobs';
import { markerRoles } from './markers.queries';
import { findWaiting } from './marking-queue.queries';
import { findMarkersToTell, noteTold, type ToldMarker } from './markers-told.queries';
import { holdMilliseconds } from './marker-assignments';

const system = { kind: 'system', organisationId: undefined } as const;

/** Orders a mail to markers for whom something new waits: one for all of it, and no more than one a day. */
@Injectable()
@Works(tellMarkersJob)
export class MarkersTeller implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    const since = {
      pausedSince: new Date(now.getTime() - tellingPause),
      gatheredBy: new Date(now.getTime() - gatheringTime),
    };
    const markers = await this.transactions.reading(system, (transaction) =>
      eachOrganisation(transaction, () => findMarkersToTell(transaction, markerRoles, since)),
    );
    for (const marker of markers.flat()) await this.tell(marker, now, since.pausedSince);
  }

  private tell(marker: ToldMarker, now: Date, pausedSince: Date): Promise<void> {
    const { organisationId, personId, toldAt } = marker;
    return this.transactions.unitOfWork({ kind: 'system', organisationId }, async (transaction) => {
      const of = {
        organisationId,
        markerId: personId,
        heldBefore: new Date(now.getTime() - holdMilliseconds),
      };
      const { count } = await findWaiting(transaction, of, toldAt);
      if (count === 0 || !(await noteTold(transaction, marker, now, pausedSince))) return;
      await this.jobs.enqueue(transaction, mailMarkersJob, [{ organisationId, ids: { personId } }]);
    });
  }
}
