import { judgeSeenCourse } from './course-state';

const none = { begun: false, complete: false };
const some = { begun: true, complete: false };
const all = { begun: true, complete: true };

describe('where somebody is in a course', () => {
  it.each([
    [none, [], 'not-started'],
    [some, [], 'under-way'],
    [all, [], 'awaiting-assessment'],
    [all, [false], 'failed'],
    [all, [false, null], 'being-marked'],
    [all, [false, true, false], 'passed'],
    [none, [true], 'passed'],
  ] as const)('%j and attempts %j is %s', (lessons, results, expected) => {
    expect(judgeSeenCourse({ ...lessons, results })).toBe(expected);
  });
});
