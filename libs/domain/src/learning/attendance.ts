import type { CourseProgress } from './progress';

/**
 * The percent of the time of a course's lessons that must be done before its assessment, where its rules name none.
 *
 * @example
 * wholeCourse; // 100
 */
export const wholeCourse = 100;

/** How much of a course is done. A lesson counts with the minutes that its author states, once all of its blocks are done. */
export interface Attendance {
  readonly minutes: number;
  /** The minutes of all lessons. */
  readonly of: number;
  /** Whole percent, rounded down. */
  readonly percent: number;
}

/**
 * How much of the time of a course's lessons is done.
 *
 * @example
 * computeAttendance({ minutes: 25, minutesLeft: 5, complete: false }); // { minutes: 20, of: 25, percent: 80 }
 */
export function computeAttendance({
  minutes: of,
  minutesLeft,
  complete,
}: Pick<CourseProgress, 'minutes' | 'minutesLeft' | 'complete'>): Attendance {
  const minutes = of - minutesLeft;
  if (of === 0) return { minutes, of, percent: complete ? 100 : 0 };
  return { minutes, of, percent: Math.floor((minutes * 100) / of) };
}

/**
 * Whether the final assessment is open: the course has modules, and as much of the time of its lessons is done as its
 * rules ask for. What is compared is not rounded.
 *
 * @param needed percent of the minutes of all lessons, 1 to 100; all lessons where the rules name none
 * @example
 * mayOpenAssessment(progressOf(outlines, done)); // false while a block is left
 * mayOpenAssessment(progressOf(outlines, done), 80); // true with 20 of 25 minutes done
 */
export function mayOpenAssessment(course: CourseProgress, needed = wholeCourse): boolean {
  if (course.modules.length === 0) return false;
  if (course.complete) return true;
  const { minutes, of } = computeAttendance(course);
  return needed < wholeCourse && of > 0 && minutes * 100 >= needed * of;
}
