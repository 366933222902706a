/** Where somebody is in a course, as others see it. */
export const seenCourseStates = [
  'not-started',
  'under-way',
  'awaiting-assessment',
  'being-marked',
  'failed',
  'passed',
] as const;

/** One of {@link seenCourseStates}. */
export type SeenCourseState = (typeof seenCourseStates)[number];

/** What decides about it: how far the lessons are, and whether each closed attempt was passed; null while it is marked. */
export interface SeenCourse {
  /** Whether any part of a lesson is done. */
  readonly begun: boolean;
  /** Whether all lessons are. */
  readonly complete: boolean;
  readonly results: readonly (boolean | null)[];
}

/**
 * Where somebody is in a course. What was passed once stays passed; what is being marked goes before what was failed.
 *
 * @example
 * judgeSeenCourse({ begun: true, complete: false, results: [] }); // 'under-way'
 * judgeSeenCourse({ begun: true, complete: true, results: [false] }); // 'failed'
 */
export function judgeSeenCourse({ begun, complete, results }: SeenCourse): SeenCourseState {
  if (results.includes(true)) return 'passed';
  if (results.includes(null)) return 'being-marked';
  if (results.includes(false)) return 'failed';
  if (!begun) return 'not-started';
  return complete ? 'awaiting-assessment' : 'under-way';
}
