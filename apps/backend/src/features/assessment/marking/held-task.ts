import { unmarked, type Marks } from '@svetionik/domain/marking/settle-marks';
import { DomainError } from '../../../platform/http/domain-error';
import type { MarkerAssignment, Task } from './marking-tasks.queries';
import { requirePeopleMark, presentMarking } from './marking-view';

/** An answer with all who mark it, and what of it the one who asks holds. */
export interface Held {
  readonly task: Task;
  readonly assignments: readonly MarkerAssignment[];
  readonly assignment: MarkerAssignment | undefined;
}

/** The same for who is assigned to it. */
export type AssignedTask = Held & { readonly assignment: MarkerAssignment };

export function requireVersion(held: AssignedTask, version: number, now: Date): void {
  if (held.assignment.version !== version)
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
