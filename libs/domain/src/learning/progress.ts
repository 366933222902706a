import type { LessonOutline, ModuleOutline } from '../course/outline';
import { blockKey } from './block-key';

/** How many blocks are done, of how many. What has no blocks is complete. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly complete: boolean;
}

/** Progress of a lesson, by its id. */
export interface LessonProgress extends Progress {
  readonly id: string;
}

/** Progress of a module, by its id, and of its lessons in order. */
export interface ModuleProgress extends Progress {
  readonly id: string;
  readonly lessons: readonly LessonProgress[];
}

/** A block and where it stands. */
export interface BlockPlace {
  readonly module: string;
  readonly lesson: string;
  readonly block: string;
}

/**
 * Progress of a course. `next` is the first block in order that is not done, absent when all are; `minutesLeft` is
 * the time of the lessons that are not complete.
 */
export interface CourseProgress extends Progress {
  readonly modules: readonly ModuleProgress[];
  readonly next?: BlockPlace;
  readonly minutesLeft: number;
  /** The time of the parts that are left, each an equal share of its lesson, rounded up. */
  readonly minutesToGo: number;
  /** The time of all lessons. */
  readonly minutes: number;
}

/**
 * The progress of a learner through the modules of a course, in the course's order.
 *
 * @param done keys of the blocks that are done (see {@link blockKey}); keys of other blocks do not count
 * @example
 * computeProgress([outline], new Set(['opste-znanje/znaci/uvod'])); // { done: 1, total: 4, complete: false, … }
 */
export function computeProgress(
  outlines: readonly ModuleOutline[],
  done: ReadonlySet<string>,
): CourseProgress {
  const modules = outlines.map((module) => moduleProgress(module, done));
  const open = outlines.flatMap((module, at) =>
    module.lessons.flatMap((lesson, place) => {
      const { done: parts = 0, total = 0, complete } = modules[at]?.lessons[place] ?? {};
      return complete === true ? [] : [{ module, lesson, left: (total - parts) / total }];
    }),
  );
  const next = nextBlock(open[0], done);
  return {
    ...together(modules),
    modules,
    ...(next && { next }),
    minutesLeft: open.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    minutesToGo: Math.ceil(open.reduce((sum, { lesson, left }) => sum + lesson.minutes * left, 0)),
    minutes: outlines.reduce(
      (sum, { lessons }) => lessons.reduce((all, lesson) => all + lesson.minutes, sum),
      0,
    ),
  };
}

function moduleProgress(module: ModuleOutline, done: ReadonlySet<string>): ModuleProgress {
  const lessons = keysOf(module).map(({ id, keys }) => ({
    id,
    ...count(countOf(keys, done), keys.length),
  }));
  return { id: module.id, ...together(lessons), lessons };
}

interface LessonKeys {
  readonly id: string;
  readonly keys: readonly string[];
}

const keysOfOutlines = new WeakMap<ModuleOutline, readonly LessonKeys[]>();

/** An outline is counted anew for every learner; its keys are put together once. */
function keysOf(module: ModuleOutline): readonly LessonKeys[] {
  const keys =
    keysOfOutlines.get(module) ??
    module.lessons.map(({ id, blocks }) => ({
      id,
      keys: blocks.map((block) => blockKey(module.id, id, block.id)),
    }));
  keysOfOutlines.set(module, keys);
  return keys;
}

function countOf(keys: readonly string[], done: ReadonlySet<string>): number {
  let found = 0;
  for (const key of keys) if (done.has(key)) found += 1;
  return found;
}

interface OpenLesson {
  readonly module: ModuleOutline;
  readonly lesson: LessonOutline;
}

function nextBlock(
  open: OpenLesson | undefined,
  done: ReadonlySet<string>,
): BlockPlace | undefined {
  if (!open) return undefined;
  const { module, lesson } = open;
  const block = lesson.blocks.find(({ id }) => !done.has(blockKey(module.id, lesson.id, id)));
  return block && { module: module.id, lesson: lesson.id, block: block.id };
}

function together(parts: readonly Progress[]): Progress {
  const sum = (of: 'done' | 'total') => parts.reduce((total, part) => total + part[of], 0);
  return count(sum('done'), sum('total'));
}

function count(done: number, total: number): Progress {
  return { done, total, complete: done === total };
}
