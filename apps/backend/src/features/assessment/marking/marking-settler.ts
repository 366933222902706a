import { Injectable } from '@nestjs/common';
import { settleMarks, type MarkingVerdict } from '@svetionik/domain/marking/settle-marks';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { findLocked } from '../../../platform/database/lock-rows';
import { AttemptEntity } from '../attempt.entity';
import { noteAllMarked } from './mark-changes.queries';
import {
  findAssignments,
  type MarkerAssignment,
  type Task,
  writeTask,
} from './marking-tasks.queries';
import { requirePeopleMark } from './marking-view';

/** Draws the conclusion from what markers gave: another marker, a moderator, or what the answer earns. */
@Injectable()
export class MarkingSettler {
  constructor(private readonly clock: Clock) {}

  /** The caller holds the lock on the task. That of the attempt comes next, so that of two last ones the later sees both. */
  async settle(transaction: EntityManager, task: Task): Promise<MarkingVerdict['state']> {
    const finished = (await findAssignments(transaction, task.id)).filter(
      ({ finishedAt }) => finishedAt !== null,
    );
    const given = (role: MarkerAssignment['role']) =>
      finished.find((assignment) => assignment.role === role)?.marks;
    const verdict = settleMarks({
      mark: requirePeopleMark(task),
      first: given('first'),
      second: given('second'),
      moderator: given('moderator'),
    });
    if (verdict.state === 'waiting') return verdict.state;
    await findLocked(transaction, AttemptEntity, { id: task.attemptId });
    const result =
      verdict.state === 'final' ? { ...verdict.answer, notes: notesOf(finished) } : null;
    const now = this.clock.now();
    await writeTask(transaction, task.id, verdict.state, result, now);
    await noteAllMarked(transaction, task.attemptId, now);
    return verdict.state;
  }
}

/** What is said to the learner: by the moderator alone where one decided. */
function notesOf(finished: readonly MarkerAssignment[]): string[] {
  const moderator = finished.filter(({ role }) => role === 'moderator');
  return (moderator.length > 0 ? moderator : finished)
    .map(({ note }) => note)
    .filter((note) => note !== '');
}
