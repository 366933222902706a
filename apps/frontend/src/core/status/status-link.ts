import type { OwnCourse } from './own-courses';

/** Where the next step of a course is taken, as the commands of the router. */
export function linkOf({ enrolment, course, status }: OwnCourse): readonly string[] {
  switch (status.state) {
    case 'not-begun':
    case 'parts-left':
      return status.place === null || status.state === 'not-begun'
        ? ['/learn', enrolment]
        : ['/learn', enrolment, status.place.module, status.place.lesson];
    case 'waiting':
      return ['/learn', enrolment];
    case 'attempt-running':
      return ['/learn/attempts', status.attempt];
    case 'being-marked':
      return ['/learn/attempts', status.attempt, 'result'];
    case 'passed':
      return [status.next.step === 'wait-for-document' ? '/account/certificates' : '/account'];
    case 'renewal-window':
      return status.renewal === null ? ['/account/certificates'] : ['/learn', status.renewal];
    case 'held':
    case 'revoked':
      return ['/account/certificates'];
    case 'left':
      return ['/courses', course.slug];
    default:
      return ['/learn', enrolment, 'assessment'];
  }
}
