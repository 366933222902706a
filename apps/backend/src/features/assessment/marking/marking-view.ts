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
import type { MarkerAssignment, Task } from './marking-tasks.queries';

type Marking = EndpointReply<typeof readMarking>;
type Script = 'sr-Latn' | 'sr-Cyrl';

interface AssignedMarking {
  readonly task: Task;
  readonly assignments: readonly MarkerAssignment[];
  readonly assignment: MarkerAssignment;
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
export function mayChange({ task, assignments, assignment }: AssignedMarking, now: Date): boolean {
  const moderated = assignments.some(({ role, finishedAt }) => role === 'moderator' && finishedAt);
  return (
    assignment.finishedAt !== null &&
    mayChangeMark(
      { ...task, role: assignment.role, moderated, allMarkedAt: task.allMarkedAt?.getTime() },
      now.getTime(),
    )
  );
}

/** An answer as its marker sees it. Of the others' marks only a moderator sees anything, and nobody is named. */
export function presentMarking(held: AssignedMarking, script: Script, now: Date): Marking {
  const { task, assignments, assignment } = held;
  const { sample, rubric, disturbing } = requirePeopleMark(task, script);
  const { prompt, ...shown } = task.content[script];
  return {
    id: task.id,
    version: assignment.version,
    stage: assignment.role === 'moderator' ? 'moderation' : 'marking',
    finished: assignment.finishedAt !== null,
    mayChange: mayChange(held, now),
    changes: assignment.changes.map((change) => ({
      ...change,
      at: new Date(change.at).toISOString(),
    })),
    course: task.course[script],
    ...withIllustrations(listIllustrations(shown)),
    prompt,
    sample,
    rubric,
    disturbing,
    handedInAt: task.handedInAt.toISOString(),
    answer: presentAnswer(task),
    marks: assignment.marks,
    note: assignment.note,
    others:
      assignment.role === 'moderator'
        ? inOrderOf(task.id, assignments).map(({ marks, note }) => ({
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
function inOrderOf(
  taskId: string,
  assignments: readonly MarkerAssignment[],
): readonly MarkerAssignment[] {
  const others = assignments
    .filter(({ role }) => role !== 'moderator')
    .sort((one, other) => (one.role < other.role ? -1 : 1));
  return Number.parseInt(taskId.slice(-1), 16) % 2 === 0 ? others : others.reverse();
}
