import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { readMarking } from '@svetionik/contracts/marking';
import { fileTypeOf, neutralName } from '@svetionik/domain/items/file-upload/file-type';
import { illustratedBy, illustrationsOf } from '@svetionik/domain/items/illustrations';
import type { PeopleMark } from '@svetionik/domain/items/item-kind';
import { namedFiles } from '@svetionik/domain/items/named-files';
import { peopleMark } from '@svetionik/domain/items/people-mark';
import { addMarks } from '@svetionik/domain/marking/settle-marks';
import type { Seat, Task } from './marking-tasks.queries';

type Marking = ReplyOf<typeof readMarking>;
type Script = 'sr-Latn' | 'sr-Cyrl';

/** How people mark the item of a task. */
export function markOf(task: Task, script: Script = 'sr-Latn'): PeopleMark {
  const mark = peopleMark(task.content[script]);
  if (mark === undefined) throw new Error('an item that people mark has a rubric');
  return mark;
}

/** An answer as its marker sees it. Of the others' marks only a moderator sees anything, and nobody is named. */
export function presentMarking(
  task: Task,
  seat: Seat,
  seats: readonly Seat[],
  script: Script,
): Marking {
  const { sample, rubric, disturbing } = markOf(task, script);
  const { prompt, ...shown } = task.content[script];
  return {
    id: task.id,
    version: seat.version,
    stage: seat.role === 'moderator' ? 'moderation' : 'marking',
    finished: seat.finishedAt !== null,
    course: task.course[script],
    ...illustratedBy(illustrationsOf(shown)),
    prompt,
    sample,
    rubric,
    disturbing,
    handedInAt: task.handedInAt.toISOString(),
    answer: presentAnswer(task),
    marks: seat.marks,
    note: seat.note,
    others:
      seat.role === 'moderator'
        ? inOrderOf(task.id, seats).map(({ marks, note }) => ({
            marks,
            note,
            points: addMarks(rubric, marks).points,
          }))
        : [],
  };
}

function presentAnswer({ content, response, files }: Task): Marking['answer'] {
  const item = content['sr-Latn'];
  if (item.kind === 'open-answer')
    return {
      kind: 'text',
      text: response?.kind === 'open-answer' ? response.text : '',
      words: item.words,
    };
  const known = new Map(files.map((file) => [file.hash, file]));
  return {
    kind: 'files',
    files: namedFiles(response).flatMap(({ hash }, index) =>
      describeFile(known.get(hash), index + 1),
    ),
  };
}

function describeFile(
  file: Task['files'][number] | undefined,
  place: number,
): Extract<Marking['answer'], { kind: 'files' }>['files'] {
  const type = file && fileTypeOf(file.mediaType);
  return file === undefined || type === undefined
    ? []
    : [{ place, name: neutralName(place, type), type, bytes: file.bytes }];
}

/** Constant for a task, and says nothing of who marked first. */
function inOrderOf(taskId: string, seats: readonly Seat[]): readonly Seat[] {
  const others = seats
    .filter(({ role }) => role !== 'moderator')
    .sort((one, other) => (one.role < other.role ? -1 : 1));
  return Number.parseInt(taskId.slice(-1), 16) % 2 === 0 ? others : others.reverse();
}
