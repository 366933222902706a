import type { OwnProgramme } from '../../core/programmes/own-programmes';
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

/** What comes next: a course that can be taken, one that cannot be joined today, a choice, or nothing. */
export type NextStep =
  | { readonly kind: 'course' | 'waits'; readonly title: OwnCourse['course']['title'] }
  | { readonly kind: 'choice'; readonly left: number };

/** What comes next on the way through a programme; undefined where nothing does. */
export function describeNext({ next, parts }: OwnProgramme): NextStep | undefined {
  if (next === null) return undefined;
  if (next.kind === 'choice') return { kind: 'choice', left: next.left };
  const part = parts.find(({ id }) => id === next.part);
  if (part === undefined) return undefined;
  const { enrolment, course } = part;
  const isOpen = enrolment !== null || course.offered;
  return { kind: isOpen ? 'course' : 'waits', title: course.title };
}
