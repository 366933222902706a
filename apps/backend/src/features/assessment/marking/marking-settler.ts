import { Injectable } from '@nestjs/common';
import { settleMarks, type MarkingVerdict } from '@svetionik/domain/marking/settle-marks';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor';
import { findLocked } from '../../../platform/database/lock-rows';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailMarkedJob } from '../assessment.jobs';
import { AttemptEntity } from '../attempt.entity';
import { AttemptScorer } from '../attempt-scorer';
import { findCurrentAnswers, findForm } from '../attempts.queries';
import {
  findMarkedShares,
  findSeats,
  findTasksOf,
  type Seat,
  type Task,
  writeTask,
} from './marking-tasks.queries';
import { markOf } from './marking-view';

/** Draws the conclusion from what markers gave: another marker, a moderator, or a result; and then that of the attempt. */
@Injectable()
export class MarkingSettler {
  constructor(
    private readonly scorer: AttemptScorer,
    private readonly jobs: Jobs,
  ) {}

  /** The caller holds the lock on the task. */
  async settle(
    transaction: EntityManager,
    actor: Actor,
    task: Task,
  ): Promise<MarkingVerdict['state']> {
    const finished = (await findSeats(transaction, task.id)).filter(
      ({ finishedAt }) => finishedAt !== null,
    );
    const given = (role: Seat['role']) => finished.find((seat) => seat.role === role)?.marks;
    const verdict = settleMarks({
      mark: markOf(task),
      first: given('first'),
      second: given('second'),
      moderator: given('moderator'),
    });
    if (verdict.state === 'moderation') await writeTask(transaction, task.id, 'moderation', null);
    if (verdict.state === 'final') {
      await writeTask(transaction, task.id, 'final', {
        ...verdict.answer,
        notes: notesOf(finished),
      });
      await this.finishAttempt(transaction, actor, task.attemptId);
    }
    return verdict.state;
  }

  /** Scores the attempt when its last answer is marked. Its lock comes first, so that of two last ones the later sees both. */
  private async finishAttempt(
    transaction: EntityManager,
    actor: Actor,
    attemptId: string,
  ): Promise<void> {
    const attempt = await findLocked(transaction, AttemptEntity, {
      id: attemptId,
      awaitingMarking: true,
    });
    if (attempt === null) return;
    const tasks = await findTasksOf(transaction, attemptId);
    if (tasks.some(({ result }) => result === null)) return;
    const form = await findForm(transaction, attemptId);
    const marked = await findMarkedShares(transaction, attemptId, form);
    await this.scorer.score(transaction, actor, attempt, {
      form,
      answers: await findCurrentAnswers(transaction, attemptId),
      marked,
    });
    await this.jobs.enqueue(transaction, mailMarkedJob, [
      { organisationId: attempt.organisationId, ids: { attemptId } },
    ]);
  }
}

/** What is said to the learner: by the moderator alone where one decided. */
function notesOf(finished: readonly Seat[]): string[] {
  const moderator = finished.filter(({ role }) => role === 'moderator');
  return (moderator.length > 0 ? moderator : finished)
    .map(({ note }) => note)
    .filter((note) => note !== '');
}
