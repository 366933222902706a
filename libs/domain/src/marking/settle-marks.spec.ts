import * as fc from 'fast-check';
import type { PeopleMark } from '../rubric/people-mark';
import { addMarks, type MarkingVerdict, settleMarks, unmarked } from './settle-marks';
import type { Rubric } from '../rubric/rubric';

const criterion = (id: string, ...points: number[]) => ({
  id,
  title: id,
  levels: points.map((each) => ({ id: `n${each}`, descriptor: 'Opis', points: each })),
});
const rubric: Rubric = [criterion('tok', 0, 1, 3), criterion('razlog', 0, 2, 3)];
const mark = (secondMarking: boolean, threshold = 2): PeopleMark => ({
  sample: '',
  rubric,
  secondMarking,
  threshold,
  disturbing: false,
});
const marks = (tok: number, razlog: number) => ({ tok: `n${tok}`, razlog: `n${razlog}` });

function said(verdict: MarkingVerdict): string {
  if (verdict.state === 'waiting') return 'waiting';
  if (verdict.state === 'moderation') return `moderation ${verdict.difference}`;
  expect(verdict.state).toBe('final');
  return (
    verdict.answer.criteria.map(({ points }) => points).join(' + ') +
    ` = ${verdict.answer.points} of ${verdict.answer.maximum}`
  );
}

describe('settleMarks', () => {
  it.each<[string, Parameters<typeof settleMarks>[0], string]>([
    ['nobody yet', { mark: mark(false) }, 'waiting'],
    ['one is enough', { mark: mark(false), first: marks(3, 2) }, '3 + 2 = 5 of 6'],
    ['one of two', { mark: mark(true), first: marks(3, 2) }, 'waiting'],
    ['the second before the first', { mark: mark(true), second: marks(3, 2) }, 'waiting'],
    [
      'a second one that is not asked for',
      { mark: mark(false), first: marks(3, 2), second: marks(0, 0) },
      '3 + 2 = 5 of 6',
    ],
    ['both alike', { mark: mark(true), first: marks(3, 2), second: marks(3, 2) }, '3 + 2 = 5 of 6'],
    [
      'a mean in halves is not rounded',
      { mark: mark(true), first: marks(1, 2), second: marks(1, 3) },
      '1 + 2.5 = 3.5 of 6',
    ],
    [
      'as far apart as may be',
      { mark: mark(true), first: marks(1, 2), second: marks(3, 2) },
      '2 + 2 = 4 of 6',
    ],
    [
      'further apart',
      { mark: mark(true), first: marks(1, 2), second: marks(3, 3) },
      'moderation 3',
    ],
    [
      'no difference is allowed',
      { mark: mark(true, 0), first: marks(1, 2), second: marks(1, 3) },
      'moderation 1',
    ],
    [
      'differences that cancel out',
      { mark: mark(true, 0), first: marks(0, 3), second: marks(3, 0) },
      '1.5 + 1.5 = 3 of 6',
    ],
    [
      'the moderator decides, outside of both too',
      { mark: mark(true), first: marks(0, 0), second: marks(3, 2), moderator: marks(3, 3) },
      '3 + 3 = 6 of 6',
    ],
  ])('%s', (_, given, expected) => {
    expect(said(settleMarks(given))).toBe(expected);
  });

  const any = fc
    .tuple(fc.constantFrom(0, 1, 3), fc.constantFrom(0, 2, 3))
    .map(([tok, razlog]) => marks(tok, razlog));

  it('says the same whoever marked first, and a mean lies between both', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 0, max: 6 }), (first, second, threshold) => {
        const verdict = settleMarks({ mark: mark(true, threshold), first, second });
        expect(verdict).toEqual(
          settleMarks({ mark: mark(true, threshold), first: second, second: first }),
        );
        if (verdict.state !== 'final') return;
        const both = [addMarks(rubric, first).points, addMarks(rubric, second).points];
        expect(verdict.answer.points).toBeGreaterThanOrEqual(Math.min(...both));
        expect(verdict.answer.points).toBeLessThanOrEqual(Math.max(...both));
      }),
    );
  });
});

describe('addMarks', () => {
  it.each<[string, Rubric, Record<string, string>, object]>([
    ['of two criteria', rubric, marks(1, 2), { points: 3, maximum: 6, fraction: 0.5 }],
    ['without one of them', rubric, { tok: 'n3' }, { points: 3, maximum: 6, fraction: 0.5 }],
    ['that are worth nothing', [criterion('uvid', 0)], { uvid: 'n0' }, { maximum: 0, fraction: 0 }],
  ])('adds marks %s', (_, by, given, expected) => {
    expect(addMarks(by, given)).toMatchObject(expected);
  });
});

describe('unmarked', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['nothing', {}, ['tok', 'razlog']],
    ['a level of another criterion', { tok: 'n2', razlog: 'n2' }, ['tok']],
    ['all', marks(0, 0), []],
  ])('%s', (_, given, expected) => {
    expect(unmarked(rubric, given)).toEqual(expected);
  });
});
