import type { OwnCourse } from './own-courses';

type State = OwnCourse['status']['state'];

const through: readonly State[] = ['held', 'revoked', 'left'];
/** Where others have the next word, so that whatever can be gone on with comes before. */
const waiting: readonly State[] = ['passed', 'suspended', 'withdrawn'];

const onTheWay: readonly State[] = [
  'not-begun',
  'parts-left',
  'assessment-open',
  'attempt-running',
];

/** Whether nothing is left to be done or waited for in a course. */
export function isCourseFinished({ status }: OwnCourse): boolean {
  return through.includes(status.state);
}

/** Whether there is something to do in a course now, and not only to wait or to ask for. */
export function canBeContinued({ status }: OwnCourse): boolean {
  return onTheWay.includes(status.state);
}

/** The course to go on with: one whose attempt runs before all else, then the one touched last. */
export function findLeadingCourse(courses: readonly OwnCourse[]): OwnCourse | undefined {
  const open = courses.filter((course) => !isCourseFinished(course));
  return (
    open.find(({ status }) => status.state === 'attempt-running') ??
    open.find(({ status }) => !waiting.includes(status.state)) ??
    open[0]
  );
}
