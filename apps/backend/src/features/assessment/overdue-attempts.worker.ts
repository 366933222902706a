import { Injectable } from '@nestjs/common';
import { lateness } from '@svetionik/domain/attempt/accept-answer';
import { idleEnd } from '@svetionik/domain/attempt/timing';
import { Clock } from '../../platform/clock';
import { findLocked } from '../../platform/database/lock-rows';
import { eachOrganisation } from '../../platform/database/organisation-scope';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { closeOverdueJob } from './assessment.jobs';
import { AttemptCloser } from './attempt-closer';
import { AttemptEntity } from './attempt.entity';
import { findOverdueAttempts } from './attempts.queries';
import { Heartbeat } from './heartbeat';

const system = { kind: 'system', organisationId: undefined } as const;
const most = 500;

/** Closes what nobody came back to; whoever comes back sooner finds it closed on reading. Nothing while no web server beats. */
@Injectable()
@Works(closeOverdueJob)
export class OverdueAttemptsCloser implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly closer: AttemptCloser,
    private readonly heartbeat: Heartbeat,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    if (await this.heartbeat.isSilent()) return;
    const now = this.clock.now().getTime();
    const [before, idleSince] = [new Date(now - lateness), new Date(now - idleEnd(0))];
    const overdue = await this.transactions.reading(system, (transaction) =>
      eachOrganisation(transaction, () =>
        findOverdueAttempts(transaction, before, idleSince, most),
      ),
    );
    for (const { id, organisation_id: organisationId } of overdue.flat()) {
      const actor = { kind: 'system', organisationId } as const;
      await this.transactions.unitOfWork(actor, async (transaction) => {
        const attempt = await findLocked(transaction, AttemptEntity, { id, state: 'open' });
        if (attempt !== null) await this.closer.closeIfOverdue(transaction, actor, attempt);
      });
    }
  }
}
