import { Injectable } from '@nestjs/common';
import type { attemptView } from '@svetionik/contracts/assessment/attempts';
import { mayOpenAssessment } from '@svetionik/domain/learning/attendance';
import { entryTestState } from '@svetionik/domain/learning/entry-test';
import { computeProgress } from '@svetionik/domain/learning/progress';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { AttemptEntity, AttemptsService, AttemptStarter, startRefusal } from '../assessment';
import {
  courseWithdrawn,
  requireTaken,
  SurroundedEditions,
  type CourseEdition,
} from '../catalogue';
import { toAttemptRules } from './attempt-rules';
import { requireOwnStart } from './learning.access';
import { readOutlines } from './outlines';
import { attemptState } from './own-progress.queries';
import type { StartContext } from './start.queries';

/** An attempt that a learner asks for. */
interface StartRequest {
  readonly enrolmentId: string;
  readonly attemptId: string;
  readonly script: 'sr-Latn' | 'sr-Cyrl';
  readonly isEntryTest: boolean;
}

interface Started {
  readonly view: z.output<typeof attemptView>;
  readonly created: boolean;
}

/** Opens attempts, in few statements: what was read at once with taking the locks is checked again when it is written. */
@Injectable()
export class AttemptOpener {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: SurroundedEditions,
    private readonly starter: AttemptStarter,
    private readonly attempts: AttemptsService,
  ) {}

  /** Starts an attempt, or gives the one that this id has already started. */
  start(actor: PersonActor, request: StartRequest): Promise<Started> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const first = await this.tryStart(transaction, actor, request);
      if (first instanceof DomainError) return this.startHeld(transaction, actor, request);
      return first;
    });
  }

  /** The locks are held by now, so that what is read is what is true; an attempt whose time is up is closed first. */
  private async startHeld(
    transaction: EntityManager,
    actor: PersonActor,
    request: StartRequest,
  ): Promise<Started> {
    await this.starter.list(transaction, actor, request.enrolmentId);
    const second = await this.tryStart(transaction, actor, request);
    if (second instanceof DomainError) throw second;
    return second;
  }

  /** The attempt, or why there is none; what is refused may have been read before a wait. */
  private async tryStart(
    transaction: EntityManager,
    actor: PersonActor,
    request: StartRequest,
  ): Promise<Started | DomainError> {
    const { enrolmentId, attemptId, script } = request;
    const context = await requireOwnStart(transaction, actor, enrolmentId, attemptId);
    const { organisationId } = actor;
    const edition = await requireTaken(transaction, this.editions, organisationId, context);
    if (context.withdrawal !== null) return courseWithdrawn(context.withdrawal);
    if (isKnown(context, request)) return this.known(transaction, attemptId, script);
    const refusal = request.isEntryTest
      ? entryTestRefusal(context, edition)
      : this.refusal(context, edition);
    if (refusal !== undefined) return refusal;
    const order = {
      ...request,
      courseEditionId: edition.id,
      courseOrganisationId: edition.organisationId,
      rules: toAttemptRules(edition),
    };
    const view = await this.starter.start(transaction, actor, order, context.facts);
    return view === undefined ? new DomainError('creation.differs') : { view, created: true };
  }

  private refusal(
    { done, extra, closesOn, elsewhere, facts }: StartContext,
    edition: CourseEdition,
  ): DomainError | undefined {
    if (elsewhere) return new DomainError('creation.differs');
    if (
      !mayOpenAssessment(
        computeProgress(readOutlines(edition), new Set(done)),
        edition.assessment.attendance,
      )
    )
      return new DomainError('assessment.modules-incomplete');
    const rules = toAttemptRules(edition);
    return startRefusal(this.starter.verdict(facts.attempts, rules, { extra, closesOn }));
  }

  private async known(
    transaction: EntityManager,
    attemptId: string,
    script: StartRequest['script'],
  ): Promise<Started> {
    const attempt = await transaction.findOneByOrFail(AttemptEntity, { id: attemptId });
    return { view: await this.attempts.view(transaction, attempt, script), created: false };
  }
}

function isKnown(
  { facts, entryTest }: StartContext,
  { attemptId, isEntryTest }: StartRequest,
): boolean {
  return isEntryTest
    ? entryTest?.id === attemptId
    : facts.attempts.some(({ id }) => id === attemptId);
}

/** Once, and before the first lesson. */
function entryTestRefusal(
  { done, elsewhere, entryTest }: StartContext,
  { assessment }: CourseEdition,
): DomainError | undefined {
  if (elsewhere) return new DomainError('creation.differs');
  const state = entryTestState({
    rule: assessment.entryTest,
    attempt: attemptState(entryTest),
    begun: done.length > 0,
  });
  return state === 'offered' ? undefined : new DomainError('assessment.entry-test-past');
}
