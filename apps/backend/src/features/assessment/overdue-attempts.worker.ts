import { Injectable } from '@nestjs/common';
import { lateness } from '@svetionik/domain/attempt/accept-answer';
import { idleEnd } from '@svetionik/domain/attempt/timing';
import { Clock } from '../../platform/clock';
import { findLocked } from '../../platform/database/lock-rows';
import { queryRows } from '../../platform/database/query';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { closeOverdueJob } from './assessment.jobs';
import { AttemptCloser } from './attempt-closer';
import { AttemptEntity } from './attempt.entity';
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
    const overdue: { id: string; organisation_id: string }[] = await this.transactions.reading(
      system,
      (transaction) =>
        queryRows(
          transaction,
          `SELECT id, organisation_id FROM assessment.attempt a WHERE state = 'open'
           AND NOT EXISTS (SELECT FROM catalogue.withdrawn_edition WHERE course_edition_id = a.course_edition_id) AND (deadline_at < $1 OR deadline_at IS NULL AND started_at < $2
           AND NOT EXISTS (SELECT FROM assessment.answer WHERE attempt_id = a.id AND received_at >= $2)) ORDER BY deadline_at LIMIT $3`,
          [before, idleSince, most],
        ),
    );
    for (const { id, organisation_id: organisationId } of overdue) {
      const actor = { kind: 'system', organisationId } as const;
      await this.transactions.unitOfWork(actor, async (transaction) => {
        const attempt = await findLocked(transaction, AttemptEntity, { id, state: 'open' });
        if (attempt !== null) await this.closer.closeIfOverdue(transaction, actor, attempt);
      });
    }
  }
}
