import { Injectable } from '@nestjs/common';
import type { assessmentStatus } from '@svetionik/contracts/learning/attempts';
import { extraMinutes, noAccommodation } from '@svetionik/domain/attempt/accommodation';
import { expectedTime } from '@svetionik/domain/marking/expected-time';
import { computeAttendance, mayOpenAssessment } from '@svetionik/domain/learning/attendance';
import type { CourseProgress } from '@svetionik/domain/learning/progress';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import {
  pickAccommodation,
  AttemptEntity,
  AttemptStarter,
  findCurrentAccommodation,
} from '../assessment';
import { describeTerms, SurroundedEditions, type CourseEdition } from '../catalogue';
import { toAttemptRules } from './attempt-rules';
import { ExtraAttemptEntity } from './extra-attempt.entity';
import { requireOwnTaking } from './learning.access';
import { ProgressService } from './progress.service';

type Status = z.output<typeof assessmentStatus>;

/** The way from a finished course to its final assessment. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: SurroundedEditions,
    private readonly progress: ProgressService,
    private readonly starter: AttemptStarter,
  ) {}

  read(actor: PersonActor, enrolmentId: string): Promise<Status> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { edition, closesOn } = await requireOwnTaking(
        transaction,
        this.editions,
        actor,
        enrolmentId,
      );
      const rules = toAttemptRules(edition);
      const attempts = await this.starter.list(transaction, actor, enrolmentId);
      const extra = await findExtra(transaction, enrolmentId);
      const open = attempts.find(({ state }) => state === 'open');
      const awaiting = attempts.find(({ awaitingMarking }) => awaitingMarking);
      const progress = await this.progress.progress(transaction, edition, enrolmentId);
      const start = this.startStatus(edition, attempts, {
        ...{ progress, extra: extra.length, closesOn },
      });
      const eased = pickAccommodation(
        open ??
          (await findCurrentAccommodation(transaction, actor.organisationId, actor.personId)) ??
          noAccommodation,
      );
      const allowed = start.allowed
        ? extra.find(({ number }) => number > attempts.length)
        : undefined;
      return {
        terms: describeTerms(edition),
        start,
        attendance: computeAttendance(progress),
        extraAttempt: allowed === undefined ? null : { allowedAt: allowed.allowedAt.toISOString() },
        minutes: rules.minutes,
        extraMinutes: extraMinutes(rules.minutes, eased.extraTimeFactor),
        accommodation: eased,
        openAttempt: open?.id ?? null,
        awaiting: awaiting === undefined ? null : awaitingOf(awaiting),
        attempts: attempts.flatMap(closedOf),
      };
    });
  }

  private startStatus(
    edition: CourseEdition,
    attempts: readonly AttemptEntity[],
    { progress, ...own }: { progress: CourseProgress; extra: number; closesOn: string | null },
  ): Status['start'] {
    const verdict = this.starter.verdict(attempts, toAttemptRules(edition), own);
    if (!verdict.ok)
      return {
        allowed: false,
        reason: verdict.reason,
        at: 'at' in verdict ? new Date(verdict.at).toISOString() : null,
      };
    const attended = mayOpenAssessment(progress, edition.assessment.attendance);
    return { allowed: attended, reason: attended ? null : 'modules-incomplete', at: null };
  }
}

function closedOf({ id, number, closedAt, passed, result }: AttemptEntity): Status['attempts'] {
  if (closedAt === null || result === null) return [];
  return [
    {
      id,
      number,
      closedAt: closedAt.toISOString(),
      passed: passed === true,
      percent: result.percent,
    },
  ];
}

function awaitingOf({ id, number, closedAt }: AttemptEntity): NonNullable<Status['awaiting']> {
  if (closedAt === null) throw new Error('an attempt that waits to be marked is closed');
  return {
    id,
    number,
    closedAt: closedAt.toISOString(),
    expectedAt: new Date(expectedTime(closedAt.getTime())).toISOString(),
  };
}

/** The attempts allowed beyond the rules, first to last. */
function findExtra(transaction: EntityManager, enrolmentId: string): Promise<ExtraAttemptEntity[]> {
  return transaction.find(ExtraAttemptEntity, { where: { enrolmentId }, order: { number: 'ASC' } });
}
