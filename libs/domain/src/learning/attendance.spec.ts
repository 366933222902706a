import { assert, integer, property, subarray } from 'fast-check';
import { givenLesson, givenModule, givenText } from '../../spec/given-content';
import { outlineModule } from '../course/outline';
import { computeAttendance, mayOpenAssessment } from './attendance';
import { computeProgress } from './progress';

const lessons = { signs: 8, act: 12, desk: 5 };
const outlines = [
  givenModule('general', [
    givenLesson('signs', [givenText('a'), givenText('b')], lessons.signs),
    givenLesson('act', [givenText('a')], lessons.act),
  ]),
  givenModule('practice', [givenLesson('desk', [givenText('a')], lessons.desk)]),
].map(outlineModule);
const keys = ['general/signs/a', 'general/signs/b', 'general/act/a', 'practice/desk/a'];

function progress(...done: readonly string[]) {
  return computeProgress(outlines, new Set(done));
}

describe('attendance', () => {
  it.each([
    // Lessons of 8, 12 and 5 minutes: 25 in all.
    ['nothing', [], 0, 0],
    ['half of a lesson, which counts for nothing', ['general/signs/a'], 0, 0],
    ['a lesson', ['general/signs/a', 'general/signs/b'], 8, 32],
    ['two lessons', ['general/act/a', 'practice/desk/a'], 17, 68],
    ['another two', ['general/signs/a', 'general/signs/b', 'general/act/a'], 20, 80],
    ['all', keys, 25, 100],
  ])('counts the minutes of %s', (_, done, minutes, percent) => {
    expect(computeAttendance(progress(...done))).toEqual({ minutes, of: 25, percent });
  });

  it.each([
    ['all lessons by themselves', keys, undefined, true],
    ['all but one', keys.slice(0, 3), undefined, false],
    ['exactly as much as is asked for', keys.slice(0, 3), 80, true],
    ['a percent less', keys.slice(0, 3), 81, false],
    ['all where less is asked for', keys, 1, true],
    ['nothing where one percent is asked for', [], 1, false],
    ['all but one where all is asked for', keys.slice(0, 3), 100, false],
  ])('opens the assessment or not: %s', (_, done, needed, open) => {
    expect(mayOpenAssessment(progress(...done), needed)).toBe(open);
  });

  it('keeps an assessment closed of a course without modules, and of lessons without minutes until all are done', () => {
    expect(mayOpenAssessment(computeProgress([], new Set()), 1)).toBe(false);
    const timeless = [
      outlineModule(
        givenModule('general', [givenLesson('signs', [givenText('a'), givenText('b')], 0)]),
      ),
    ];
    expect(mayOpenAssessment(computeProgress(timeless, new Set(['general/signs/a'])), 1)).toBe(
      false,
    );
    expect(
      mayOpenAssessment(
        computeProgress(timeless, new Set(['general/signs/a', 'general/signs/b'])),
        1,
      ),
    ).toBe(true);
  });

  it('never closes what is open when more is done or less is asked for', () => {
    assert(
      property(
        subarray(keys),
        subarray(keys),
        integer({ min: 1, max: 100 }),
        integer({ min: 0, max: 99 }),
        (done, more, needed, less) => {
          if (!mayOpenAssessment(progress(...done), needed)) return;
          expect(mayOpenAssessment(progress(...done, ...more), Math.max(1, needed - less))).toBe(
            true,
          );
        },
      ),
    );
  });
});
