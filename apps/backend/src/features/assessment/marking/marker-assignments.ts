import { requirePeopleMark } from './marking-view';
import type { MarkerAssignment, AssignmentRole, Task } from './marking-tasks.queries';

/** How long an answer stays with a marker who does not touch it, in milliseconds: a day. Then another may take it. */
export const holdMilliseconds = 24 * 3_600_000;

/** The next assignment that a marker without one may take; nothing where all are taken. */
export function freeRole(
  task: Task,
  assignments: readonly MarkerAssignment[],
  now: Date,
): AssignmentRole | undefined {
  const wanted = wantedRoles(task);
  return wanted.find((role) => {
    const assignment = assignments.find((each) => each.role === role);
    return (
      assignment === undefined ||
      (assignment.finishedAt === null &&
        now.getTime() - assignment.heldSince.getTime() > holdMilliseconds)
    );
  });
}

function wantedRoles(task: Task): readonly AssignmentRole[] {
  if (task.state === 'final') return [];
  if (task.state === 'moderation') return ['moderator'];
  return requirePeopleMark(task).secondMarking ? ['first', 'second'] : ['first'];
}
