import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { allowAttempt, listUsedUp } from '@svetionik/contracts/retakes';
import { mayAllow, type AllowVerdict } from '@svetionik/domain/attempt/may-allow';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { findReason } from '../../platform/audit/audit.queries';
import { Clock } from '../../platform/clock';
import { splitWords } from '../../platform/database/name-search';
import { Transactions } from '../../platform/database/transactions';
import { Events } from '../../platform/events/events';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { AttemptStarter } from '../assessment';
import { CourseEditions, requireEdition } from '../catalogue';
import { readPersonName, readProfession } from '../identity';
import { toAttemptRules } from './attempt-rules';
import type { EnrolmentEntity } from './enrolment.entity';
import { ExtraAttemptEntity } from './extra-attempt.entity';
import {
  countUsedUpByCourse,
  findExhaustedEnrolments,
  type UsedUpRow,
} from './extra-attempts.queries';
import { requireEnrolment } from './learning.access';
import { mailExtraAttemptJob } from './learning.jobs';

type UsedUp = EndpointReply<typeof listUsedUp>;
type Allowed = EndpointReply<typeof allowAttempt>;

/** Attempts beyond the rules of an assessment: who may need one, and allowing it. */
@Injectable()
export class ExtraAttemptsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
    private readonly starter: AttemptStarter,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Who has no attempt left. Reading the list is noted. */
  list(actor: PersonActor, query: EndpointInput<typeof listUsedUp>['query']): Promise<UsedUp> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const page = {
        course: query.course,
        words: splitWords(query.search ?? ''),
        after: query.after,
        limit: query.limit + 1,
      };
      const rows = await findExhaustedEnrolments(transaction, actor.organisationId, page);
      const items = rows.slice(0, query.limit).map(describe);
      await audit(
        transaction,
        actor,
        { action: 'learning.listUsedUp', subjectIds: items.map(({ person }) => person.id) },
        this.clock.now(),
      );
      const courses = await countUsedUpByCourse(transaction, actor.organisationId);
      return {
        items,
        next: rows.length > query.limit ? (items.at(-1)?.enrolment ?? null) : null,
        courses,
      };
    });
  }

  /** Allows one attempt more. Whoever allows at the same moment waits for the lock and is told that it was done. */
  allow(
    actor: PersonActor,
    enrolmentId: string,
    id: string,
    reason: string,
  ): Promise<Answer<Allowed> | Allowed> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const enrolment = await requireEnrolment(transaction, actor, enrolmentId);
      const known = await transaction.findOneBy(ExtraAttemptEntity, { id });
      if (known !== null) return this.sameAgain(transaction, known, enrolmentId, reason);
      const number = await this.nextNumber(transaction, enrolment);
      const row = {
        id,
        organisationId: actor.organisationId,
        enrolmentId,
        number,
        allowedBy: actor.personId,
        allowedAt: this.clock.now(),
      };
      await transaction.insert(ExtraAttemptEntity, row);
      await this.announce(transaction, actor, enrolment, row, reason);
      return created(present(row));
    });
  }

  /** The number of the attempt that may be allowed, or the reason why none may. */
  private async nextNumber(
    transaction: EntityManager,
    enrolment: EnrolmentEntity,
  ): Promise<number> {
    const { id, organisationId, courseEditionId, closesOn } = enrolment;
    const edition = await requireEdition(transaction, this.editions, courseEditionId);
    const attempts = await this.starter.list(transaction, { kind: 'system', organisationId }, id);
    const extra = await transaction.countBy(ExtraAttemptEntity, { enrolmentId: id });
    const rules = toAttemptRules(edition);
    refuse(mayAllow(this.starter.verdict(attempts, rules, { extra, closesOn })));
    return attempts.length + 1;
  }

  private async sameAgain(
    transaction: EntityManager,
    known: ExtraAttemptEntity,
    enrolmentId: string,
    reason: string,
  ): Promise<Allowed> {
    const noted = await findReason(transaction, known.organisationId, known.id, known.allowedAt);
    if (known.enrolmentId !== enrolmentId || noted !== reason)
      throw new DomainError('creation.differs');
    return present(known);
  }

  private async announce(
    transaction: EntityManager,
    actor: PersonActor,
    { personId }: EnrolmentEntity,
    row: ExtraAttemptEntity,
    reason: string,
  ): Promise<void> {
    const ids = { extraAttemptId: row.id, enrolmentId: row.enrolmentId, personId };
    await audit(
      transaction,
      actor,
      { action: 'learning.allowAttempt', subjectIds: [row.id, row.enrolmentId, personId], reason },
      row.allowedAt,
    );
    await this.events.record(transaction, actor, {
      type: 'learning.attempt-allowed',
      version: 1,
      ids,
    });
    await this.jobs.enqueue(transaction, mailExtraAttemptJob, [
      { organisationId: actor.organisationId, ids: { extraAttemptId: row.id } },
    ]);
  }
}

const refusals = {
  'attempts-left': 'learning.attempts-left',
  open: 'learning.attempt-under-way',
  passed: 'learning.already-passed',
} as const;

function refuse(verdict: AllowVerdict): void {
  if (!verdict.ok) throw new DomainError(refusals[verdict.reason]);
}

function present({ id, enrolmentId, number, allowedAt }: ExtraAttemptEntity): Allowed {
  return { id, enrolment: enrolmentId, number, allowedAt: allowedAt.toISOString() };
}

function describe(row: UsedUpRow): UsedUp['items'][number] {
  const { enrolment, attempts, extra, best } = row;
  return {
    enrolment,
    person: {
      id: row.personId,
      name: readPersonName(row),
      email: row.email,
      profession: readProfession(row),
    },
    course: { id: row.courseId, title: row.courseTitle, edition: row.edition },
    attempts,
    extra,
    best,
    last: { percent: row.last, closedAt: row.lastClosedAt.toISOString() },
  };
}
