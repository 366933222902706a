import { requirePeopleMark } from './marking-view';
import type { Seat, SeatRole, Task } from './marking-tasks.queries';

/** How long an answer stays with a marker who does not touch it, in milliseconds: a day. Then another may take it. */
export const holdMilliseconds = 24 * 3_600_000;

/** The next seat that a marker without one may take; nothing where all are taken. */
export function freeRole(task: Task, seats: readonly Seat[], now: Date): SeatRole | undefined {
  const wanted = wantedRoles(task);
  return wanted.find((role) => {
    const seat = seats.find((each) => each.role === role);
    return (
      seat === undefined ||
      (seat.finishedAt === null && now.getTime() - seat.heldSince.getTime() > holdMilliseconds)
    );
  });
}

function wantedRoles(task: Task): readonly SeatRole[] {
  if (task.state === 'final') return [];
  if (task.state === 'moderation') return ['moderator'];
  return requirePeopleMark(task).secondMarking ? ['first', 'second'] : ['first'];
}
