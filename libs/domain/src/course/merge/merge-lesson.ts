import { alike } from '../../content/alike';
import type { Block } from '../block';
import { mergeEntries } from './merge-entries';
import type { Sides } from './merge-order';

/** A lesson as it is written. `minutes` is how long it takes, from 0. */
export interface WrittenLesson {
  readonly title: string;
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

/** What both authors of a lesson changed, each in another way: one of its blocks, or a field of the lesson itself. */
export type LessonConflict =
  | {
      readonly part: 'block';
      readonly id: string;
      readonly mine: Block | null;
      readonly theirs: Block | null;
    }
  | { readonly part: 'title'; readonly mine: string; readonly theirs: string }
  | { readonly part: 'minutes'; readonly mine: number; readonly theirs: number };

/** Two versions of a lesson in one. */
export interface MergedLesson {
  readonly merged: WrittenLesson;
  readonly conflicts: readonly LessonConflict[];
}

/**
 * Merges what two authors made of one lesson, block by block. Only what both changed differently is a conflict; until one is
 * chosen with {@link chooseVersion}, `mine` stands in the merged lesson (or `theirs`, where mine took the block out).
 *
 * @example
 * mergeLesson({ base, mine: { ...base, title: 'Novo' }, theirs: { ...base, minutes: 9 } }).conflicts; // []
 */
export function mergeLesson({ base, mine, theirs }: Sides<WrittenLesson>): MergedLesson {
  const { entries, conflicts } = mergeEntries({
    base: base.blocks,
    mine: mine.blocks,
    theirs: theirs.blocks,
  });
  const fields = (['title', 'minutes'] as const).flatMap((part): LessonConflict[] =>
    mine[part] === theirs[part] || mine[part] === base[part] || theirs[part] === base[part]
      ? []
      : [fieldConflict(part, mine, theirs)],
  );
  return {
    merged: {
      title: mine.title === base.title ? theirs.title : mine.title,
      minutes: mine.minutes === base.minutes ? theirs.minutes : mine.minutes,
      blocks: entries,
    },
    conflicts: [
      ...fields,
      ...conflicts.map((conflict): LessonConflict => ({ part: 'block', ...conflict })),
    ],
  };
}

/**
 * The lesson with one version of what both changed. Choosing one's own leaves what is written now, which may be newer than the
 * conflict, unless mine took the block out.
 *
 * @example
 * chooseVersion(lesson, { part: 'title', mine: 'A', theirs: 'B' }, 'theirs').title; // 'B'
 */
export function chooseVersion(
  lesson: WrittenLesson,
  conflict: LessonConflict,
  version: 'mine' | 'theirs',
): WrittenLesson {
  if (conflict.part !== 'block')
    return version === 'mine' ? lesson : { ...lesson, [conflict.part]: conflict.theirs };
  if (version === 'mine' && conflict.mine !== null) return lesson;
  const chosen = conflict[version];
  const blocks = lesson.blocks.flatMap((block) =>
    block.id === conflict.id ? (chosen ?? []) : block,
  );
  return alike(blocks, lesson.blocks) ? lesson : { ...lesson, blocks };
}

function fieldConflict(
  part: 'title' | 'minutes',
  mine: WrittenLesson,
  theirs: WrittenLesson,
): LessonConflict {
  return part === 'title'
    ? { part, mine: mine.title, theirs: theirs.title }
    : { part, mine: mine.minutes, theirs: theirs.minutes };
}
