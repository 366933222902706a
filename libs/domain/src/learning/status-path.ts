import type { CourseStatus } from './course-status';

/** What of a person's course decides where its next step is taken. */
interface OwnCourse {
  readonly enrolment: string;
  readonly course: { readonly slug: string };
  readonly status: CourseStatus;
}

/**
 * The page on which the next step of a course is taken, as a path of the site.
 *
 * @example
 * pathOfStatus({ enrolment: '1', course: { slug: 'zdravstvo' }, status: { state: 'left', next } }); // '/courses/zdravstvo'
 */
export function pathOfStatus({ enrolment, course, status }: OwnCourse): string {
  const player = `/learn/${enrolment}`;
  switch (status.state) {
    case 'not-begun':
    case 'waiting':
      return player;
    case 'parts-left':
      return status.place === null
        ? player
        : `${player}/${status.place.module}/${status.place.lesson}`;
    case 'attempt-running':
      return `/learn/attempts/${status.attempt}`;
    case 'being-marked':
      return `/learn/attempts/${status.attempt}/result`;
    case 'passed':
      return pathAfterPassing(enrolment, status.next.step);
    case 'renewal-window':
      return status.renewal === null ? '/account/certificates' : `/learn/${status.renewal}`;
    case 'held':
    case 'suspended':
    case 'revoked':
      return '/account/certificates';
    case 'left':
    case 'withdrawn':
      return status.next.step === 'join-again' ? `/courses/${course.slug}` : '/';
    case 'assessment-open':
    case 'assessment-closed':
    case 'attempts-used-up':
      return `${player}/assessment`;
  }
}

function pathAfterPassing(
  enrolment: string,
  step: Extract<CourseStatus, { state: 'passed' }>['next']['step'],
): string {
  if (step === 'state-name' || step === 'wait-for-issue')
    return `/account/document-name/${enrolment}`;
  return step === 'wait-for-document' ? '/account/certificates' : '/account';
}
