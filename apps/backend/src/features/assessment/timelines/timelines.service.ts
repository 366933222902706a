import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listAttempts, readTimeline } from '@svetionik/contracts/examination';
import { breakSpans } from '@svetionik/domain/attempt/breaks';
import { attemptTimeline, type AttemptCourse } from '@svetionik/domain/attempt/timeline';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { splitWords } from '../../../platform/database/name-search';
import { Transactions } from '../../../platform/database/transactions';
import type { Answer } from '../../../platform/http/answer';
import { download } from '../../../platform/http/download';
import { examinedAttempts, requireExamined, requireOriginal } from '../assessment.access';
import { AttemptEntity } from '../attempt.entity';
import { computeDeadline } from '../attempt-time';
import { findStops, type Stops } from '../stops.queries';
import { findPastScores } from '../corrections/corrections.queries';
import { countExamined, findExamined } from './examined-attempts.queries';
import { presentCorrection, presentEntry, presentExamined, presentMark } from './timeline-view';
import {
  findLateAnswers,
  findMarks,
  findOriginals,
  findInterruptionStops,
  findTakeovers,
} from './timelines.queries';

type Timeline = EndpointReply<typeof readTimeline>;

/** What happened in attempts, for whoever examines them. Reading is noted. */
@Injectable()
export class TimelinesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { course, search, show, after, limit }: EndpointInput<typeof listAttempts>['query'],
  ): Promise<EndpointReply<typeof listAttempts>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const within = examinedAttempts(actor);
      const rows = await findExamined(transaction, within, {
        course,
        words: splitWords(search ?? ''),
        notable: show === 'notable',
        after,
        limit: limit + 1,
      });
      const items = rows.slice(0, limit).map(presentExamined);
      const people = [...new Set(items.map(({ person }) => person.id))];
      await this.note(transaction, actor, 'assessment.listAttempts', people);
      return {
        items,
        next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
        ...(await countExamined(transaction, within)),
      };
    });
  }

  read(actor: PersonActor, attemptId: string): Promise<Timeline> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireExamined(transaction, actor, attemptId);
      const attempt = await transaction.findOneByOrFail(AttemptEntity, { id: attemptId });
      await this.note(transaction, actor, 'assessment.readTimeline', [attemptId, row.personId]);
      const stops = await findStops(transaction, attempt);
      return {
        ...presentExamined(row),
        minutes: attempt.rules.minutes,
        deadlineAt: computeDeadline(attempt, stops)?.toISOString() ?? null,
        files: await findOriginals(transaction, attemptId),
        entries: await this.entries(transaction, attempt, stops),
      };
    });
  }

  /** What was handed in, as it was. */
  readOriginal(actor: PersonActor, attemptId: string, fileId: string): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const file = await requireOriginal(transaction, actor, attemptId, fileId);
      const subjectIds = [attemptId, file.personId];
      await this.note(transaction, actor, 'assessment.readOriginal', subjectIds);
      return download(file, file.name);
    });
  }

  private async entries(
    transaction: EntityManager,
    attempt: AttemptEntity,
    stops: Stops,
  ): Promise<Timeline['entries']> {
    const course = await findCourse(transaction, attempt, stops);
    const later = [
      ...(await findMarks(transaction, attempt.id)).map(presentMark),
      ...(await findPastScores(transaction, attempt.id)).map(presentCorrection),
    ];
    return [
      ...attemptTimeline(course, this.clock.now().getTime()).map(presentEntry),
      ...later.sort((one, other) => (one.at < other.at ? -1 : 1)),
    ];
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    subjectIds: readonly string[],
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds }, this.clock.now());
  }
}

async function findCourse(
  transaction: EntityManager,
  attempt: AttemptEntity,
  stops: Stops,
): Promise<AttemptCourse> {
  const { id, startedAt, closedAt, state } = attempt;
  const breaks = breakSpans(stops.taken, attempt).map((span) => ({
    ...span,
    cause: 'break' as const,
    reason: undefined,
  }));
  return {
    startedAt: startedAt.getTime(),
    deadline: computeDeadline(attempt, stops)?.getTime(),
    closed:
      closedAt === null
        ? undefined
        : { at: closedAt.getTime(), by: state === 'submitted' ? 'learner' : 'time' },
    takeovers: await findTakeovers(transaction, id),
    stops: [...(await findInterruptionStops(transaction, id, startedAt)), ...breaks],
    late: await findLateAnswers(transaction, id),
  };
}
