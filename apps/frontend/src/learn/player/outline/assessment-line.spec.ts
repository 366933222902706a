import { computeProgress } from '@svetionik/domain/learning/progress';
import { givenOwnCourse, next } from '../../../testing/given-own-course';
import { findAssessmentLine } from './assessment-line';

const blocks = ['a', 'b', 'c'].map((id) => ({ id, interactive: false }));
const lessons = [{ id: 'signs', title: '', minutes: 8, blocks }];
const outline = { id: 'general', kind: 'general', title: '', minutes: 8, lessons } as const;
const given = {
  own: givenOwnCourse('e'),
  open: false,
  progress: computeProgress([outline], new Set(['general/signs/a'])),
  attendance: undefined,
};
const at = '2026-12-01T08:00:00.000Z';

describe('what the outline says of the final assessment', () => {
  it.each([
    ['what is left, ahead of the server', {}, 'sentence', '2 parts left in 1 lesson'],
    [
      'what is left, before the server has said',
      { own: undefined },
      'sentence',
      '2 parts left in 1 lesson',
    ],
    [
      'until when to wait',
      {
        own: givenOwnCourse('e', {
          ...{ state: 'waiting', reason: 'wait' },
          next: { ...next('read-again'), at },
        }),
        open: true,
      },
      'sentence',
      'The next attempt is possible on 1 December 2026 at 09:00',
    ],
  ])('is %s', (_, facts, kind, text) => {
    expect(findAssessmentLine({ ...given, ...facts }, 'en')).toEqual({ kind, text });
  });

  it('is the share of the lessons, where the assessment does not ask for all', () => {
    const line = findAssessmentLine({ ...given, attendance: 80 }, 'en');
    expect(line).toEqual({ kind: 'share', percent: 80 });
  });

  it('is where one is, once that is not about lessons', () => {
    const own = givenOwnCourse('e', { state: 'passed', lacks: [], next: next('wait-for-issue') });
    expect(findAssessmentLine({ ...given, own }, 'en')).toEqual({ kind: 'state', state: 'passed' });
  });
});
