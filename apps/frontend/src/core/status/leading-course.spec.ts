import { findLeadingCourse, isCourseFinished } from './leading-course';
import type { OwnCourse } from './own-courses';

const title = { 'sr-Latn': 'Prvi pogled', 'sr-Cyrl': 'Први поглед' };
const course = (enrolment: string, status: OwnCourse['status']): OwnCourse => ({
  enrolment,
  course: { slug: 'prvi-pogled', title, tracks: [] },
  organiser: title,
  renews: null,
  progress: { done: 0, total: 4 },
  minutesLeft: 40,
  nextLesson: null,
  status,
});
const next = <Step extends string>(step: Step) => ({ step, at: null, on: null });
const begun = course('begun', {
  ...{ state: 'not-begun', parts: 4, lessons: 2, place: null },
  next: next('begin'),
});
const suspended = course('suspended', {
  ...{ state: 'suspended', certificate: 'c', kind: 'completion' },
  next: next('wait-for-decision'),
});
const passed = course('passed', { state: 'passed', lacks: [], next: next('wait-for-issue') });
const left = course('left', { state: 'left', next: next('join-again') });

describe('the course to go on with', () => {
  it.each([
    ['one that can be gone on with, before a suspended certificate', [suspended, begun], begun],
    ['one that can be gone on with, before one that is passed', [passed, begun], begun],
    ['what is waited for, where there is nothing else', [left, suspended], suspended],
    ['none, where all are through', [left], undefined],
  ])('is %s', (_, courses, expected) => {
    expect(findLeadingCourse(courses)).toBe(expected);
  });

  it('does not count a course as finished while its certificate is suspended', () => {
    expect([suspended, left].map(isCourseFinished)).toEqual([false, true]);
  });
});
