import { Injectable } from '@nestjs/common';
import type { SystemActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import {
  AttemptRescorer,
  findCorrectedAttempts,
  noteApplied,
  type CorrectedAttempt,
} from '../../assessment';
import { applyRegradeJob, previewRegradeJob } from '../reporting.jobs';
import { findRegrades, updateExaminedCount, setState, writeEffects } from './regrades.queries';

const batch = 50;
const beforeAll = '00000000-0000-0000-0000-000000000000';

function orderOf(job: Job): {
  readonly id: string;
  readonly actor: SystemActor & { readonly organisationId: string };
} {
  const id = job.ids['regradeId'];
  if (job.organisationId === null || id === undefined) throw new Error('the job names no regrade');
  return { id, actor: { kind: 'system', organisationId: job.organisationId } };
}

/** Scores by the corrected key without changing anything, and notes what would come out otherwise. */
@Injectable()
@Works(previewRegradeJob)
export class RegradePreviewer implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly rescorer: AttemptRescorer,
  ) {}

  async handle(job: Job): Promise<void> {
    const { id, actor } = orderOf(job);
    try {
      await this.look(actor, id);
    } catch (error) {
      if (job.attempt >= previewRegradeJob.attempts)
        await this.transactions.unitOfWork(actor, (transaction) =>
          setState(transaction, id, 'failed'),
        );
      throw error;
    }
  }

  private async look(
    actor: SystemActor & { readonly organisationId: string },
    id: string,
  ): Promise<void> {
    let [after, lookedAt] = [beforeAll, 0];
    for (;;) {
      const attempts = await this.transactions.unitOfWork(actor, async (transaction) => {
        const [regrade] = await findRegrades(transaction, actor.organisationId, { id, limit: 1 });
        if (regrade?.state !== 'previewing') return [];
        const ids = await findCorrectedAttempts(transaction, id, after, batch);
        const corrected: CorrectedAttempt[] = [];
        for (const attemptId of ids)
          corrected.push(await this.rescorer.preview(transaction, id, attemptId));
        await writeEffects(transaction, actor.organisationId, id, corrected);
        lookedAt += ids.length;
        await updateExaminedCount(transaction, id, lookedAt);
        if (ids.length < batch) await setState(transaction, id, 'previewed');
        return ids;
      });
      const last = attempts.at(-1);
      if (last === undefined || attempts.length < batch) return;
      after = last;
    }
  }
}

/** Changes the scores that come out otherwise, and then lets the corrected key hold for attempts that are judged later. */
@Injectable()
@Works(applyRegradeJob)
export class RegradeApplier implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly rescorer: AttemptRescorer,
    private readonly clock: Clock,
  ) {}

  async handle(job: Job): Promise<void> {
    const { id, actor } = orderOf(job);
    await this.applyToAll(actor, id);
    await this.transactions.unitOfWork(actor, (transaction) =>
      noteApplied(transaction, id, this.clock.now()),
    );
    // What was judged by the old key in the meantime.
    await this.applyToAll(actor, id);
    await this.transactions.unitOfWork(actor, (transaction) =>
      setState(transaction, id, 'applied'),
    );
  }

  private async applyToAll(
    actor: SystemActor & { readonly organisationId: string },
    id: string,
  ): Promise<void> {
    let after = beforeAll;
    for (;;) {
      const ids = await this.transactions.reading(actor, (transaction) =>
        findCorrectedAttempts(transaction, id, after, batch),
      );
      for (const attemptId of ids) {
        await this.transactions.unitOfWork(actor, async (transaction) => {
          const corrected = await this.rescorer.apply(transaction, actor, id, attemptId);
          if (corrected !== undefined)
            await writeEffects(transaction, actor.organisationId, id, [corrected]);
        });
      }
      const last = ids.at(-1);
      if (last === undefined || ids.length < batch) return;
      after = last;
    }
  }
}
