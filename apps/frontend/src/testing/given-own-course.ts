import type { OwnCourse } from '../core/status/own-courses';

type Status = OwnCourse['status'];

export const courseTitle = { 'sr-Latn': 'Prvi pogled', 'sr-Cyrl': 'Први поглед' };

/** A step without a day. */
export const next = <Step extends string>(step: Step) => ({ step, at: null, on: null });

const begun: Status = {
  state: 'not-begun',
  parts: 4,
  lessons: 2,
  place: null,
  share: null,
  next: next('begin'),
};

/** A course of one’s own in which one is so; not begun where nothing is said. */
export function givenOwnCourse(enrolment: string, status: Status = begun): OwnCourse {
  return {
    enrolment,
    course: { slug: 'prvi-pogled', title: courseTitle, tracks: [] },
    organiser: courseTitle,
    renews: null,
    progress: { done: 0, total: 4 },
    minutesLeft: 40,
    nextLesson: null,
    status,
  };
}
