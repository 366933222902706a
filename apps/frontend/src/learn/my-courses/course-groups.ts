import { isCourseFinished, findLeadingCourse } from '../../core/status/leading-course';
import type { OwnCourse } from '../../core/status/own-courses';

/** The own courses as the page shows them: the one to go on with, then those under way, those to renew, and the rest. */
export interface CourseGroups {
  readonly first: OwnCourse | undefined;
  readonly others: readonly OwnCourse[];
  readonly renewals: readonly OwnCourse[];
  readonly through: readonly OwnCourse[];
}

export function groupCourses(courses: readonly OwnCourse[]): CourseGroups {
  const renewals = courses.filter(({ status }) => status.state === 'renewal-window');
  const underWay = courses.filter(
    (course) => !isCourseFinished(course) && !renewals.includes(course),
  );
  const first = findLeadingCourse(underWay);
  return {
    first,
    others: underWay.filter((course) => course !== first),
    renewals,
    through: courses.filter(isCourseFinished),
  };
}
