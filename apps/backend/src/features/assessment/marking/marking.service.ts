import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { finishMarking, readMarking, saveMarking } from '@svetionik/contracts/marking';
import { alike } from '@svetionik/domain/content/alike';
import { addMarks } from '@svetionik/domain/marking/settle-marks';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { refuseWhoLooked, requireAssignment, requireTask } from '../assessment.access';
import { findChoice } from './marking-queue.queries';
import { MarkingSettler } from './marking-settler';
import { allMarks, knownMarks, requireVersion, type AssignedTask } from './held-task';
import {
  insertMark,
  leaveAssignment,
  type MarkerAssignment,
  type Task,
  takeAssignment,
  writeAssignment,
} from './marking-tasks.queries';
import { requirePeopleMark, presentMarking } from './marking-view';
import { freeRole } from './marker-assignments';

type Marking = EndpointReply<typeof readMarking>;
type Given = Pick<EndpointInput<typeof saveMarking>, 'params' | 'body' | 'version'>;
type Outcome = EndpointReply<typeof finishMarking>;
type Script = 'sr-Latn' | 'sr-Cyrl';

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
      const { task, assignments, assignment } = await requireTask(transaction, actor, taskId);
      const now = this.clock.now();
      if (assignment !== undefined)
        return presentMarking({ task, assignments, assignment }, script, now);
      const role = freeRole(task, assignments, now);
      if (role === undefined) throw new DomainError('marking.taken');
      await refuseWhoLooked(transaction, actor, task);
      await requireWanted(transaction, actor, task);
      await takeAssignment(transaction, task, { role, markerId: actor.personId, heldSince: now });
      await audit(
        transaction,
        actor,
        { action: 'assessment.takeMarking', subjectIds: [task.id] },
        now,
      );
      const taken = await requireAssignment(transaction, actor, taskId);
      return presentMarking(taken, script, now);
    });
  }

  read(actor: PersonActor, taskId: string, script: Script): Promise<Marking> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const held = await requireAssignment(transaction, actor, taskId);
      return presentMarking(held, script, this.clock.now());
    });
  }

  save(
    actor: PersonActor,
    { params, body, version }: Given,
  ): Promise<EndpointReply<typeof saveMarking>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const held = await requireAssignment(transaction, actor, params.task);
      const { task, assignment } = held;
      const now = this.clock.now();
      requireUnfinished(held, version, now);
      await writeAssignment(transaction, task.id, {
        ...assignment,
        marks: knownMarks(task, body.marks),
        note: body.note,
        heldSince: now,
        version: version + 1,
      });
      return { version: version + 1, savedAt: now.toISOString() };
    });
  }

  /** Gives the marks; sent twice it is one. */
  finish(actor: PersonActor, { params, body, version }: Given): Promise<Outcome> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const held = await requireAssignment(transaction, actor, params.task);
      const given = { marks: knownMarks(held.task, body.marks), note: body.note };
      if (held.assignment.finishedAt !== null) return sameAgain(held.task, held.assignment, given);
      const { task, assignment } = held;
      const now = this.clock.now();
      requireVersion(held, version, now);
      const { points } = addMarks(requirePeopleMark(task).rubric, allMarks(task, body.marks));
      const finished = {
        ...assignment,
        ...given,
        heldSince: now,
        version: version + 1,
        finishedAt: now,
      };
      await writeAssignment(transaction, task.id, finished);
      await insertMark(transaction, task, finished, points, now);
      await audit(
        transaction,
        actor,
        { action: 'assessment.finishMarking', subjectIds: [task.id] },
        now,
      );
      return { outcome: await this.settler.settle(transaction, task) };
    });
  }

  release(actor: PersonActor, taskId: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { task, assignment } = await requireAssignment(transaction, actor, taskId);
      if (assignment.finishedAt !== null) throw new DomainError('marking.taken');
      await leaveAssignment(transaction, task.id, assignment.role);
    });
  }
}

/** Who wants no disturbing answers is given none, not by another window or an old list either. */
async function requireWanted(
  transaction: EntityManager,
  actor: PersonActor,
  { disturbing }: Task,
): Promise<void> {
  if (!disturbing) return;
  const choice = await findChoice(transaction, actor.organisationId, actor.personId);
  if (!choice.disturbing) throw new DomainError('marking.declined');
}

function requireUnfinished(held: AssignedTask, version: number, now: Date): void {
  if (held.assignment.finishedAt !== null) throw new DomainError('marking.taken');
  requireVersion(held, version, now);
}

function sameAgain(
  task: Task,
  assignment: MarkerAssignment,
  given: Pick<MarkerAssignment, 'marks' | 'note'>,
): Outcome {
  if (!alike({ marks: assignment.marks, note: assignment.note }, given))
    throw new DomainError('marking.taken');
  return { outcome: task.state };
}
