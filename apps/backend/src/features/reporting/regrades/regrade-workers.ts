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
import { MemberRegrades } from './member-regrades';
import { describePrompt } from './regrade-view';
import {
  endPreview,
  findRegrades,
  findState,
  setState,
  updateExaminedCount,
  writeEffects,
} from './regrades.queries';

const batch = 50;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** The regrade of one organisation: that which it has ordered, or its part of another one's. */
interface Order {
  readonly id: string;
  readonly organisationId: string;
  readonly actor: SystemActor;
}

function orderOf({ organisationId, ids: { regradeId: id } }: Job): Order {
  if (organisationId === null || id === undefined) throw new Error('the job names no regrade');
  return { id, organisationId, actor: { kind: 'system', organisationId } };
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
    const order = orderOf(job);
    try {
      await this.look(order);
    } catch (error) {
      if (job.attempt >= previewRegradeJob.attempts)
        await this.transactions.unitOfWork(order.actor, (transaction) =>
          endPreview(transaction, order, 'failed'),
        );
      throw error;
    }
  }

  private async look(order: Order): Promise<void> {
    const { id, organisationId, actor } = order;
    let [after, lookedAt] = [beforeAll, 0];
    for (;;) {
      const attempts = await this.transactions.unitOfWork(actor, async (transaction) => {
        const regrade = await findState(transaction, order);
        if (regrade?.state !== 'previewing') return [];
        const ids = await findCorrectedAttempts(transaction, id, {
          after,
          limit: batch,
          which: 'judged',
        });
        const corrected: CorrectedAttempt[] = [];
        for (const attemptId of ids)
          corrected.push(await this.rescorer.preview(transaction, id, attemptId));
        await writeEffects(transaction, organisationId, id, corrected);
        lookedAt += ids.length;
        await updateExaminedCount(transaction, order, lookedAt);
        if (ids.length < batch) await endPreview(transaction, order, 'previewed');
        return ids;
      });
      const last = attempts.at(-1);
      if (last === undefined || attempts.length < batch) return;
      after = last;
    }
  }
}

/**
 * Changes the scores that come out otherwise, and then lets the corrected key hold for attempts that are judged later: first in the
 * organisation of the course, then in each that it is shared with.
 */
@Injectable()
@Works(applyRegradeJob)
export class RegradeApplier implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly rescorer: AttemptRescorer,
    private readonly members: MemberRegrades,
    private readonly clock: Clock,
  ) {}

  async handle(job: Job): Promise<void> {
    const order = orderOf(job);
    const regrade = await this.transactions.reading(order.actor, (transaction) =>
      findState(transaction, order),
    );
    if (regrade === undefined) return;
    if (regrade.courseOrganisationId === order.organisationId) await this.applyToOwn(order);
    // the key holds since before this was ordered
    const lookedAt = await this.applyToAll(order, 'all');
    await this.transactions.unitOfWork(order.actor, async (transaction) => {
      await updateExaminedCount(transaction, order, lookedAt);
      await setState(transaction, order, 'applied');
    });
  }

  /** What is judged by the old key in the meantime is caught by whoever comes after. */
  private async applyToOwn(order: Order): Promise<void> {
    await this.applyToAll(order, 'judged');
    await this.transactions.unitOfWork(order.actor, async (transaction) => {
      if (!(await noteApplied(transaction, order.id, this.clock.now()))) return;
      const { id, organisationId } = order;
      const [own] = await findRegrades(transaction, organisationId, { id, limit: 1 });
      if (own === undefined) throw new Error('the regrade is gone');
      const { content, reason } = own;
      await this.members.apply(transaction, {
        ...{ id, organisationId, reason },
        prompt: describePrompt(content),
      });
    });
  }

  /**
   * How many judged attempts it has looked at. Of all of them, those without a result are waited for as well: one may be judged by the
   * old key at this moment, under the lock on its row.
   */
  private async applyToAll(order: Order, which: 'judged' | 'all'): Promise<number> {
    const { id, actor } = order;
    let [after, lookedAt] = [beforeAll, 0];
    for (;;) {
      const ids = await this.transactions.reading(actor, (transaction) =>
        findCorrectedAttempts(transaction, id, { after, limit: batch, which }),
      );
      for (const attemptId of ids) if (await this.applyToOne(order, attemptId)) lookedAt += 1;
      const last = ids.at(-1);
      if (last === undefined || ids.length < batch) return lookedAt;
      after = last;
    }
  }
  /** Whether it is judged. */
  private applyToOne({ id, organisationId, actor }: Order, attemptId: string): Promise<boolean> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const corrected = await this.rescorer.apply(transaction, actor, id, attemptId);
      if (corrected === undefined) return false;
      await writeEffects(transaction, organisationId, id, [corrected]);
      return true;
    });
  }
}
