import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listLawChanges, recordLawChange } from '@svetionik/contracts/laws';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { remindHoldersJob } from './renewal.jobs';
import { storeLastDays } from './last-days';
import { holdLastDays } from '../registry';
import { sentenceOfLaw } from './law-sentence';
import {
  areCourses,
  findLawChange,
  findLawChanges,
  insertLawChange,
  composeSentence,
  storeWithdrawal,
  type LawChangeRow,
  type LawChangeText,
} from './law-changes.queries';
import { requireLawChange } from './renewal.access';

type LawChange = EndpointReply<typeof recordLawChange>;

/** Changes of the law that courses teach: they ask the holders of earlier certificates to renew. */
@Injectable()
export class LawChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listLawChanges>['query'],
  ): Promise<EndpointReply<typeof listLawChanges>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findLawChanges(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
      });
      const items = rows.slice(0, limit).map(describe);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** Whoever is concerned is told by the run of reminders that this orders. */
  record(
    actor: PersonActor,
    id: string,
    text: LawChangeText,
  ): Promise<Answer<LawChange> | LawChange> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      if (!(await areCourses(transaction, organisationId, text.courses)))
        throw new DomainError('certification.course-unknown');
      const now = this.clock.now();
      await holdLastDays(transaction, organisationId, 'alone');
      if (!(await insertLawChange(transaction, actor, id, text, now)))
        return this.sameAgain(transaction, actor, id, text);
      await storeLastDays(transaction, organisationId, { lawChange: id });
      await this.jobs.enqueue(transaction, remindHoldersJob, [{ organisationId, ids: {} }]);
      await audit(
        transaction,
        actor,
        { action: 'certification.recordLawChange', subjectIds: [id] },
        now,
      );
      return created(await this.load(transaction, actor, id));
    });
  }

  withdraw(actor: PersonActor, id: string): Promise<LawChange> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      await holdLastDays(transaction, actor.organisationId, 'alone');
      if (await storeWithdrawal(transaction, actor.organisationId, id, now)) {
        await storeLastDays(transaction, actor.organisationId, { lawChange: id });
        await audit(
          transaction,
          actor,
          { action: 'certification.withdrawLawChange', subjectIds: [id] },
          now,
        );
      }
      return this.load(transaction, actor, id);
    });
  }

  private async load(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<LawChange> {
    return describe(await requireLawChange(transaction, actor, id));
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    text: LawChangeText,
  ): Promise<LawChange> {
    const row = await findLawChange(transaction, actor.organisationId, id);
    if (row === undefined || !alike(saidBy(row), saidIn(text)))
      throw new DomainError('creation.differs');
    return describe(row);
  }
}

function saidBy({ changedOn, renewBy, source, sentence, courses }: LawChangeRow): unknown {
  return { changedOn, renewBy, source, sentence, courses: courses.map(({ id }) => id).sort() };
}

function saidIn(text: LawChangeText): unknown {
  const { changedOn, renewBy, source, courses } = text;
  return {
    changedOn,
    renewBy,
    source,
    sentence: composeSentence(text),
    courses: [...new Set(courses)].sort(),
  };
}

function describe({ recordedAt, withdrawnAt, courses, ...row }: LawChangeRow): LawChange {
  return {
    ...row,
    ...sentenceOfLaw(row),
    courses: [...courses],
    recordedAt: recordedAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  };
}
