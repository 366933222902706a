import { givenOwnCourse as course, next } from '../../testing/given-own-course';
import { findLeadingCourse, isCourseFinished } from './leading-course';

const begun = course('begun');
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
