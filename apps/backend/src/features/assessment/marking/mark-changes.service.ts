import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { changeMark, listGiven } from '@svetionik/contracts/marking';
import { alike } from '@svetionik/domain/content/alike';
import { addMarks } from '@svetionik/domain/marking/settle-marks';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireAssignment } from '../assessment.access';
import { allMarks, requireVersion, type AssignedTask } from './held-task';
import { findGiven, findMarkChange, insertMarkChange } from './mark-changes.queries';
import { writeAssignment } from './marking-tasks.queries';
import { MarkingSettler } from './marking-settler';
import { requirePeopleMark, mayChange, presentGiven } from './marking-view';

type Given = EndpointInput<typeof changeMark>;
type Outcome = EndpointReply<typeof changeMark>;

/** Changing marks that were given, as long as the result is not final. What was given before stays, with the reason. */
@Injectable()
export class MarkChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settler: MarkingSettler,
    private readonly clock: Clock,
  ) {}

  /** What somebody gave, where there is no result yet. */
  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listGiven>['query'],
  ): Promise<EndpointReply<typeof listGiven>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findGiven(transaction, actor, after, limit + 1);
      const items = rows.slice(0, limit).map((row) => presentGiven(row, this.clock.now()));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  change(actor: PersonActor, { params, body, version }: Given): Promise<Answer<Outcome> | Outcome> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const held = await requireAssignment(transaction, actor, params.task);
      const known = await findMarkChange(transaction, held.task.id, actor.personId, params.change);
      if (known !== undefined) return sameAgain(held, known, body);
      const now = this.clock.now();
      if (!mayChange(held, now)) throw new DomainError('marking.unchangeable');
      requireVersion(held, version, now);
      await this.replace(transaction, held, params.change, body);
      await audit(
        transaction,
        actor,
        { action: 'assessment.changeMark', subjectIds: [held.task.id], reason: body.reason },
        now,
      );
      return created({ outcome: await this.settler.settle(transaction, held.task) });
    });
  }

  private async replace(
    transaction: EntityManager,
    { task, assignment }: AssignedTask,
    id: string,
    { reason, note, marks: given }: Given['body'],
  ): Promise<void> {
    const [marks, now] = [allMarks(task, given), this.clock.now()];
    const { rubric } = requirePeopleMark(task);
    await writeAssignment(transaction, task.id, {
      ...assignment,
      marks,
      note,
      version: assignment.version + 1,
    });
    const inserted = await insertMarkChange(transaction, task, {
      id,
      role: assignment.role,
      markerId: assignment.markerId,
      from: {
        marks: assignment.marks,
        points: addMarks(rubric, assignment.marks).points,
        note: assignment.note,
      },
      to: { marks, points: addMarks(rubric, marks).points, note },
      reason,
      changedAt: now,
    });
    if (!inserted) throw new DomainError('creation.differs');
  }
}

function sameAgain({ task }: AssignedTask, known: Given['body'], given: Given['body']): Outcome {
  const { marks, note, reason } = given;
  if (!alike({ ...known }, { marks, note, reason })) throw new DomainError('creation.differs');
  return { outcome: task.state };
}
