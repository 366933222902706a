import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listGiven, readMarking } from '@svetionik/contracts/marking';
import { findFileType, neutralName } from '@svetionik/domain/items/file-upload/file-type';
import { withIllustrations, listIllustrations } from '@svetionik/domain/items/illustrations';
import type { PeopleMark } from '@svetionik/domain/rubric/people-mark';
import { namedFiles } from '@svetionik/domain/items/named-files';
import { peopleMark } from '@svetionik/domain/items/people-mark';
import { mayChangeMark } from '@svetionik/domain/marking/change-mark';
import { addMarks } from '@svetionik/domain/marking/settle-marks';
import type { GivenRow } from './mark-changes.queries';
import { formatPrompt } from './prompt';
import type { Seat, Task } from './marking-tasks.queries';

type Marking = EndpointReply<typeof readMarking>;
type Script = 'sr-Latn' | 'sr-Cyrl';

interface Seated {
  readonly task: Task;
  readonly seats: readonly Seat[];
  readonly seat: Seat;
}

/** How people mark the item of a task. */
export function requirePeopleMark(
  task: Pick<Task, 'content'>,
  script: Script = 'sr-Latn',
): PeopleMark {
  const mark = peopleMark(task.content[script]);
  if (mark === undefined) throw new Error('an item that people mark has a rubric');
  return mark;
}

/** Whether what a marker has given may still be changed. */
export function mayChange({ task, seats, seat }: Seated, now: Date): boolean {
  const moderated = seats.some(({ role, finishedAt }) => role === 'moderator' && finishedAt);
  return (
    seat.finishedAt !== null &&
    mayChangeMark(
      { ...task, role: seat.role, moderated, allMarkedAt: task.allMarkedAt?.getTime() },
      now.getTime(),
    )
  );
}

/** An answer as its marker sees it. Of the others' marks only a moderator sees anything, and nobody is named. */
export function presentMarking(held: Seated, script: Script, now: Date): Marking {
  const { task, seats, seat } = held;
  const { sample, rubric, disturbing } = requirePeopleMark(task, script);
  const { prompt, ...shown } = task.content[script];
  return {
    id: task.id,
    version: seat.version,
    stage: seat.role === 'moderator' ? 'moderation' : 'marking',
    finished: seat.finishedAt !== null,
    mayChange: mayChange(held, now),
    changes: seat.changes.map((change) => ({ ...change, at: new Date(change.at).toISOString() })),
    course: task.course[script],
    ...withIllustrations(listIllustrations(shown)),
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

export function presentGiven(
  row: GivenRow,
  now: Date,
): EndpointReply<typeof listGiven>['items'][number] {
  const { id, course, content, givenAt, marks, changed, allMarkedAt } = row;
  const { points, maximum } = addMarks(requirePeopleMark(row).rubric, marks);
  const mark = { ...row, awaiting: true, allMarkedAt: allMarkedAt?.getTime() };
  return {
    id,
    course,
    prompt: formatPrompt(content),
    givenAt: givenAt.toISOString(),
    points,
    maximum,
    changed,
    mayChange: mayChangeMark(mark, now.getTime()),
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
  const type = file && findFileType(file.mediaType);
  const seen = type === 'docx' || type === 'odt' ? 'pdf' : type;
  return file === undefined || seen === undefined
    ? []
    : [{ place, name: neutralName(place, seen), type: seen, bytes: file.bytes, copy: file.copy }];
}

/** Constant for a task, and says nothing of who marked first. */
function inOrderOf(taskId: string, seats: readonly Seat[]): readonly Seat[] {
  const others = seats
    .filter(({ role }) => role !== 'moderator')
    .sort((one, other) => (one.role < other.role ? -1 : 1));
  return Number.parseInt(taskId.slice(-1), 16) % 2 === 0 ? others : others.reverse();
}
