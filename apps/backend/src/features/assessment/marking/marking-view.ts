import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { readMarking } from '@svetionik/contracts/marking';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import { addMarks } from '@svetionik/domain/marking/settle-marks';
import type { Seat, Task } from './marking-tasks.queries';

type Marking = ReplyOf<typeof readMarking>;

/** The item of a task, which is of a kind that people mark. */
export function markedItem(task: Task, script: 'sr-Latn' | 'sr-Cyrl'): OpenAnswer {
  const item = task.content[script];
  if (item.kind !== 'open-answer') throw new Error('an item that people mark is an open answer');
  return item;
}

/** An answer as its marker sees it. Of the others' marks only a moderator sees anything, and nobody is named. */
export function presentMarking(task: Task, seat: Seat, seats: readonly Seat[], script: 'sr-Latn' | 'sr-Cyrl'): Marking {
  const { prompt, words, sample, rubric, disturbing } = markedItem(task, script);
  return {
    id: task.id,
    version: seat.version,
    stage: seat.role === 'moderator' ? 'moderation' : 'marking',
    finished: seat.finishedAt !== null,
    course: task.course[script],
    prompt,
    words,
    sample,
    rubric,
    disturbing,
    handedInAt: task.handedInAt.toISOString(),
    answer: task.response?.kind === 'open-answer' ? task.response.text : '',
    marks: seat.marks,
    note: seat.note,
    others: seat.role === 'moderator' ? inOrderOf(task.id, seats).map(({ marks, note }) => ({ marks, note, points: addMarks(rubric, marks).points })) : [],
  };
}

/** Constant for a task, and says nothing of who marked first. */
function inOrderOf(taskId: string, seats: readonly Seat[]): readonly Seat[] {
  const others = seats.filter(({ role }) => role !== 'moderator').sort((one, other) => (one.role < other.role ? -1 : 1));
  return Number.parseInt(taskId.slice(-1), 16) % 2 === 0 ? others : others.reverse();
}
