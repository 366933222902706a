import type { BlockPlace, CourseProgress } from './progress';

/** What is left of the lessons of a course, and the first of it; `place` is null where a course has no parts. */
export interface RemainingParts {
  readonly parts: number;
  readonly lessons: number;
  readonly place: BlockPlace | null;
}

/**
 * How much of the lessons is left, in parts and in the lessons that hold them, and where the first part is.
 *
 * @example
 * countRemainingParts(progressOf(outlines, done)); // { parts: 12, lessons: 6, place: { module, lesson, block } }
 */
export function countRemainingParts({
  done,
  total,
  modules,
  next,
}: CourseProgress): RemainingParts {
  const open = modules.flatMap(({ lessons }) => lessons.filter(({ complete }) => !complete));
  return { parts: total - done, lessons: open.length, place: next ?? null };
}
