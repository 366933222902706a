import type { OwnPart, OwnProgramme } from '../../core/programmes/own-programmes';
import { canBeContinued } from '../../core/status/leading-course';
import type { OwnCourse } from '../../core/status/own-courses';

/** The programme that a course belongs to for whoever is in both; one that is still to be finished before one that is through. */
export function findCourseProgramme(
  { enrolment }: Pick<OwnCourse, 'enrolment'>,
  joined: readonly OwnProgramme[],
): OwnProgramme | undefined {
  const holding = joined.filter(({ parts }) => parts.some((part) => part.enrolment === enrolment));
  return holding.find(({ complete }) => !complete) ?? holding[0];
}

/** The programme to go on with where no course is: the last joined that is not through. */
export function findLeadingProgramme(
  first: OwnCourse | undefined,
  joined: readonly OwnProgramme[],
): OwnProgramme | undefined {
  return first === undefined ? joined.find(({ complete }) => !complete) : undefined;
}

/** What comes next: a course that can be taken, one in which nothing can be done at the moment, one that cannot be joined today, or a choice. */
export type NextStep =
  | { readonly kind: 'course' | 'closed'; readonly title: OwnCourse['course']['title'] }
  | { readonly kind: 'halted'; readonly course: OwnCourse }
  | { readonly kind: 'choice'; readonly left: number };

/** What comes next on the way through a programme, by where one is in the courses that are known; undefined where nothing does. */
export function describeNext(
  { next, parts }: OwnProgramme,
  courses: readonly OwnCourse[],
): NextStep | undefined {
  if (next === null) return undefined;
  if (next.kind === 'choice') return { kind: 'choice', left: next.left };
  const part = parts.find(({ id }) => id === next.part);
  if (part === undefined) return undefined;
  const course = findPartCourse(part, courses);
  if (course !== undefined && !canBeContinued(course)) return { kind: 'halted', course };
  const isOpen = part.enrolment !== null || part.course.offered;
  return { kind: isOpen ? 'course' : 'closed', title: part.course.title };
}

/** Where one is in the course of a part; undefined where one is not in it, or it is not known yet. */
export function findPartCourse(
  { enrolment }: Pick<OwnPart, 'enrolment'>,
  courses: readonly OwnCourse[],
): OwnCourse | undefined {
  return courses.find((course) => course.enrolment === enrolment);
}
