import { Injectable } from '@nestjs/common';
import { regradeEffect, type RegradeEffect } from '@svetionik/domain/attempt/regrade';
import type { AttemptScore } from '@svetionik/domain/attempt/score-attempt';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { findLocked } from '../../../platform/database/lock-rows';
import { Events } from '../../../platform/events/events';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailMarkedJob } from '../assessment.jobs';
import { AttemptEntity } from '../attempt.entity';
import { computeScore } from '../attempt-scorer';
import { findCurrentAnswers, findForm } from '../attempts.queries';
import { findMarkedShares } from '../marking/marking-tasks.queries';
import { insertPastScore } from './corrections.queries';

/** What a correction does to one attempt. */
export interface CorrectedAttempt {
  readonly attemptId: string;
  readonly enrolmentId: string;
  readonly personId: string;
  readonly effect: RegradeEffect;
  readonly before: AttemptScore;
  readonly after: AttemptScore;
}

/** Scores judged attempts again by a corrected key. Twice is the same as once. */
@Injectable()
export class AttemptRescorer {
  constructor(
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** What would become of the attempt; nothing is changed. */
  async preview(
    transaction: EntityManager,
    correctionId: string,
    attemptId: string,
  ): Promise<CorrectedAttempt> {
    return this.compare(
      transaction,
      correctionId,
      await transaction.findOneByOrFail(AttemptEntity, { id: attemptId }),
    );
  }

  /**
   * Changes the score where it differs, keeps the one before, and tells the learner that there is news. Nothing where the attempt is
   * not judged once its row is free.
   */
  async apply(
    transaction: EntityManager,
    actor: Actor,
    correctionId: string,
    attemptId: string,
  ): Promise<CorrectedAttempt | undefined> {
    const attempt = await findLocked(transaction, AttemptEntity, { id: attemptId });
    if (attempt === null || attempt.result === null) return undefined;
    const corrected = await this.compare(transaction, correctionId, attempt);
    if (corrected.effect === 'same') return corrected;
    await this.replaceScore(transaction, correctionId, attempt, corrected);
    await this.tell(transaction, actor, correctionId, attempt);
    return corrected;
  }

  private async replaceScore(
    transaction: EntityManager,
    correctionId: string,
    { id: attemptId, organisationId, courseOrganisationId, passed }: AttemptEntity,
    { before, after }: CorrectedAttempt,
  ): Promise<void> {
    await insertPastScore(transaction, {
      organisationId,
      courseOrganisationId,
      attemptId,
      correctionId,
      score: before,
      at: this.clock.now(),
    });
    await transaction.update(
      AttemptEntity,
      { id: attemptId },
      {
        points: after.points,
        maximum: after.maximum,
        passed: passed === null ? null : after.passed,
        result: after,
      },
    );
  }

  private async tell(
    transaction: EntityManager,
    actor: Actor,
    correctionId: string,
    { id: attemptId, organisationId, enrolmentId, personId }: AttemptEntity,
  ): Promise<void> {
    await this.events.record(transaction, actor, {
      type: 'assessment.score-corrected',
      version: 1,
      ids: { attemptId, enrolmentId, personId, correctionId },
    });
    await this.jobs.enqueue(transaction, mailMarkedJob, [{ organisationId, ids: { attemptId } }]);
  }

  private async compare(
    transaction: EntityManager,
    correctionId: string,
    attempt: AttemptEntity,
  ): Promise<CorrectedAttempt> {
    const { id, enrolmentId, personId, result } = attempt;
    if (result === null) throw new Error('only judged attempts are scored again');
    const form = await findForm(transaction, id, correctionId);
    const answers = await findCurrentAnswers(transaction, id);
    const after = computeScore(attempt, {
      form,
      answers,
      marked: await findMarkedShares(transaction, id, form),
    });
    // An entry test is scored and cannot be passed.
    const effect =
      attempt.passed === null
        ? regradeEffect(
            { points: result.points, passed: false },
            { points: after.points, passed: false },
          )
        : regradeEffect(result, after);
    return { attemptId: id, enrolmentId, personId, effect, before: result, after };
  }
}
