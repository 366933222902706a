import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '@svetionik/contracts/endpoint';
import type { finishMarking, readMarking, saveMarking } from '@svetionik/contracts/marking';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import { addMarks, unmarked, type Marks } from '@svetionik/domain/marking/settle-marks';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { findChoice } from './marking-queue.queries';
import { MarkingSettler } from './marking-settler';
import {
  findSeats,
  insertMark,
  leaveSeat,
  lockTask,
  type Seat,
  type Task,
  takeSeat,
  writeSeat,
} from './marking-tasks.queries';
import { markOf, presentMarking } from './marking-view';
import { freeRole } from './seats';

type Marking = ReplyOf<typeof readMarking>;
type Given = Pick<InputOf<typeof saveMarking>, 'params' | 'body' | 'version'>;
type Outcome = ReplyOf<typeof finishMarking>;
type Script = 'sr-Latn' | 'sr-Cyrl';

/** What a marker holds of an answer. */
interface Held {
  readonly task: Task;
  readonly seats: readonly Seat[];
  readonly seat: Seat | undefined;
}

/** Marking an answer: taken by one, drafted, and given for good. The task is locked first, so that markers take turns. */
@Injectable()
export class MarkingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settler: MarkingSettler,
    private readonly clock: Clock,
  ) {}

  take(actor: PersonActor, taskId: string, script: Script): Promise<Marking> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { task, seats, seat } = await this.hold(transaction, actor, taskId);
      if (seat !== undefined) return presentMarking(task, seat, seats, script);
      const role = freeRole(task, seats, this.clock.now());
      if (role === undefined) throw new DomainError('marking.taken');
      await requireWanted(transaction, actor, task);
      await takeSeat(transaction, task, {
        role,
        markerId: actor.personId,
        heldSince: this.clock.now(),
      });
      await audit(
        transaction,
        actor,
        { action: 'assessment.takeMarking', subjectIds: [task.id] },
        this.clock.now(),
      );
      const taken = requireSeat(await this.hold(transaction, actor, taskId));
      return presentMarking(task, taken.seat, taken.seats, script);
    });
  }

  read(actor: PersonActor, taskId: string, script: Script): Promise<Marking> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { task, seat, seats } = requireSeat(await this.hold(transaction, actor, taskId));
      return presentMarking(task, seat, seats, script);
    });
  }

  save(actor: PersonActor, { params, body, version }: Given): Promise<ReplyOf<typeof saveMarking>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { task, seat } = requireVersion(
        requireSeat(await this.hold(transaction, actor, params.task)),
        version,
      );
      const now = this.clock.now();
      await writeSeat(transaction, task.id, {
        ...seat,
        marks: known(task, body.marks),
        note: body.note,
        heldSince: now,
        version: version + 1,
      });
      return { version: version + 1, savedAt: now.toISOString() };
    });
  }

  /** Sent twice it is one. */
  finish(actor: PersonActor, { params, body, version }: Given): Promise<Outcome> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const held = requireSeat(await this.hold(transaction, actor, params.task));
      const given = { marks: known(held.task, body.marks), note: body.note };
      if (held.seat.finishedAt !== null) return sameAgain(held.task, held.seat, given);
      const { task, seat } = requireVersion(held, version);
      const { rubric } = markOf(task);
      const missing = unmarked(rubric, given.marks);
      if (missing.length > 0)
        throw new DomainError('marking.incomplete', { details: { criteria: missing } });
      const now = this.clock.now();
      const finished = { ...seat, ...given, heldSince: now, version: version + 1, finishedAt: now };
      await writeSeat(transaction, task.id, finished);
      await insertMark(transaction, task, finished, addMarks(rubric, given.marks).points, now);
      await audit(
        transaction,
        actor,
        { action: 'assessment.finishMarking', subjectIds: [task.id] },
        now,
      );
      return { outcome: await this.settler.settle(transaction, actor, task) };
    });
  }

  release(actor: PersonActor, taskId: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { task, seat } = requireSeat(await this.hold(transaction, actor, taskId));
      if (seat.finishedAt !== null) throw new DomainError('marking.taken');
      await leaveSeat(transaction, task.id, seat.role);
    });
  }

  /** One's own answer is nobody's to mark: it is as if it were not there. */
  private async hold(
    transaction: EntityManager,
    actor: PersonActor,
    taskId: string,
  ): Promise<Held> {
    const task = await lockTask(transaction, actor.organisationId, taskId);
    if (task === undefined || task.personId === actor.personId)
      throw new DomainError('access.not-found');
    const seats = await findSeats(transaction, taskId);
    return { task, seats, seat: seats.find(({ markerId }) => markerId === actor.personId) };
  }
}

/** Who wants no disturbing answers is given none, not by another window or an old list either. */
async function requireWanted(
  transaction: EntityManager,
  actor: PersonActor,
  { disturbing }: Task,
): Promise<void> {
  if (disturbing && !(await findChoice(transaction, actor.organisationId, actor.personId)))
    throw new DomainError('marking.declined');
}

function requireSeat({ task, seats, seat }: Held): Held & { readonly seat: Seat } {
  if (seat === undefined) throw new DomainError('marking.taken');
  return { task, seats, seat };
}

function requireVersion(
  held: Held & { readonly seat: Seat },
  version: number,
): Held & { readonly seat: Seat } {
  if (held.seat.finishedAt !== null) throw new DomainError('marking.taken');
  if (held.seat.version !== version)
    throw new DomainError('edit.conflict', {
      current: presentMarking(held.task, held.seat, held.seats, 'sr-Latn'),
    });
  return held;
}

/** The marks that are levels of the rubric. */
function known(task: Task, marks: Marks): Marks {
  const { rubric } = markOf(task);
  const lacking = new Set(unmarked(rubric, marks));
  return Object.fromEntries(
    rubric.flatMap(({ id }) => (lacking.has(id) ? [] : [[id, marks[id] ?? '']])),
  );
}

function sameAgain(task: Task, seat: Seat, given: Pick<Seat, 'marks' | 'note'>): Outcome {
  if (canonicalJson({ marks: seat.marks, note: seat.note }) !== canonicalJson(given))
    throw new DomainError('marking.taken');
  return { outcome: task.state };
}
