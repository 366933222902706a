import { unmarked, type Marks } from '@svetionik/domain/marking/settle-marks';
import { DomainError } from '../../../platform/http/domain-error';
import type { Seat, Task } from './marking-tasks.queries';
import { requirePeopleMark, presentMarking } from './marking-view';

/** An answer with all who mark it, and what of it the one who asks holds. */
export interface Held {
  readonly task: Task;
  readonly seats: readonly Seat[];
  readonly seat: Seat | undefined;
}

/** The same for who has a seat at it. */
export type HeldSeat = Held & { readonly seat: Seat };

export function requireVersion(held: HeldSeat, version: number, now: Date): void {
  if (held.seat.version !== version)
    throw new DomainError('edit.conflict', { current: presentMarking(held, 'sr-Latn', now) });
}

/** The marks that are levels of the rubric. */
export function knownMarks(task: Task, marks: Marks): Marks {
  const { rubric } = requirePeopleMark(task);
  const lacking = new Set(unmarked(rubric, marks));
  return Object.fromEntries(
    rubric.flatMap(({ id }) => (lacking.has(id) ? [] : [[id, marks[id] ?? '']])),
  );
}

/** As {@link knownMarks}, where every criterion has to have one. */
export function allMarks(task: Task, marks: Marks): Marks {
  const missing = unmarked(requirePeopleMark(task).rubric, marks);
  if (missing.length > 0)
    throw new DomainError('marking.incomplete', { details: { criteria: missing } });
  return knownMarks(task, marks);
}
