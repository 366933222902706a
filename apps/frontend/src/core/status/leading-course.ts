import type { OwnCourse } from './own-courses';

const through: readonly OwnCourse['status']['state'][] = ['held', 'revoked', 'left'];

/** Whether nothing is left to be done or waited for in a course. */
export function isCourseFinished({ status }: OwnCourse): boolean {
  return through.includes(status.state);
}

/** The course to go on with: one whose attempt runs before all else, then the one touched last. */
export function findLeadingCourse(courses: readonly OwnCourse[]): OwnCourse | undefined {
  const open = courses.filter((course) => !isCourseFinished(course));
  return (
    open.find(({ status }) => status.state === 'attempt-running') ??
    open.find(({ status }) => status.state !== 'passed' && status.state !== 'withdrawn') ??
    open[0]
  );
}
