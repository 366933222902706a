import * as fc from 'fast-check';
import {
  givenMultipleChoice,
  givenQuestion,
  givenSingleChoice,
  inBank,
  paragraph,
} from '../../spec/given-items';
import { checkItem } from '../publishing/check-item';
import { grade } from './grade';
import type { InlineChoice } from './inline-choice/inline-choice';
import type { Item } from './item';
import { answerKey, findLeeway } from './key';
import { findKind } from './kinds';
import type { MultipleChoice } from './multiple-choice/multiple-choice';
import type { Numeric } from './numeric/numeric';
import { toOutcome } from './outcome';
import { present } from './present';
import { addShares } from './shares';
import type { ShortText } from './short-text/short-text';
import type { SingleChoice } from './single-choice/single-choice';
import type { Slider } from './slider/slider';

const single = (...shares: [string, number][]): SingleChoice => ({
  ...givenSingleChoice({ options: 'abc', key: 'a' }),
  shares: shares.map(([id, percent]) => ({ id, percent })),
});
const weighted = (key: string, ...shares: [string, number][]): MultipleChoice => ({
  ...givenMultipleChoice({ options: 'abcd', key }),
  scoring: 'weighted',
  shares: shares.map(([id, percent]) => ({ id, percent })),
});
const number = (...shares: [number, number, number][]): Numeric => ({
  ...givenQuestion('number'),
  kind: 'numeric',
  value: 3,
  tolerance: 2,
  unit: 'km',
  shares: shares.map(([value, tolerance, percent]) => ({ value, tolerance, percent })),
});
const scale: Slider = {
  ...givenQuestion('scale'),
  kind: 'slider',
  minimum: 0,
  maximum: 10,
  step: 1,
  unit: '',
  value: 5,
  tolerance: 0,
  shares: [{ value: 5, tolerance: 1, percent: 40 }],
};
const short = (accepted: string[], ...shares: [string, number][]): ShortText => ({
  ...givenQuestion('short'),
  kind: 'short-text',
  accepted,
  shares: shares.map(([text, percent]) => ({ text, percent })),
});
const gap = (id: string, percent: number) => ({
  id,
  targets: [1, 2, 3].map((place) => ({ id: `${id}${place}`, text: `Text ${id}${place}` })),
  key: `${id}1`,
  shares: [{ id: `${id}2`, percent }],
  feedback: paragraph(`Feedback ${id}`),
});
const gaps: InlineChoice = {
  ...givenQuestion('gaps'),
  kind: 'inline-choice',
  passage: [[{ text: '', part: 'g' }, { text: ' or ' }, { text: '', part: 'h' }]],
  gaps: [gap('g', 50), gap('h', -100)],
  scoring: 'each',
};

describe('shares of the points', () => {
  it.each([
    ['a', 1],
    ['b', 0.5],
    ['c', 0],
  ])('choosing %s of options with a share earns %d', (choice, earned) => {
    expect(grade(single(['b', 50]), { kind: 'single-choice', choice }).fraction).toBe(earned);
  });

  it.each([
    ['ab', 1, 'right'],
    ['a', 0.75, 'partly'],
    ['ad', 0.25, 'partly'],
    ['bd', 0, 'wrong'],
    ['abd', 0.5, 'partly'],
    ['abc', 1, 'right'],
    ['', 0, 'wrong'],
  ])('choosing %p of weighted options earns %d', (choices, earned, outcome) => {
    const item = weighted('abc', ['a', 75], ['b', 25], ['c', 20], ['d', -50]);
    const graded = grade(item, { kind: 'multiple-choice', choices: [...choices] });
    expect([graded.fraction, toOutcome(graded)]).toEqual([earned, outcome]);
  });

  it.each([
    ['3', 1],
    ['4', 0],
    ['4,5', 0.5],
    ['5', 1],
    ['6', 0.25],
    ['9', 0],
  ])('of ranges that the number %s fits the narrowest decides: %d', (text, earned) => {
    const item = number([3, 4, 25], [4, 0, 0], [4.5, 0.25, 50]);
    expect(grade(item, { kind: 'numeric', text }).fraction).toBe(earned);
  });

  it.each([
    [5, 1],
    [6, 0.4],
    [7, 0],
  ])('the place %d on a scale earns %d', (value, earned) => {
    expect(grade(scale, { kind: 'slider', value }).fraction).toBe(earned);
  });

  it.each([
    ['prva pomoć', 1],
    ['hitna pomoć', 0],
    ['pomoć odmah', 0.3],
    ['5 * 3', 0.5],
    ['5 x 3', 0.1],
    ['*', 0.1],
  ])('of answers that %j fits the one that says most decides: %d', (text, earned) => {
    const item = short(
      ['pomoć', '*pomoć'],
      ['hitna pomoć', 0],
      ['*pomoć*', 30],
      ['5 \\* 3', 50],
      ['*', 10],
    );
    expect(grade(item, { kind: 'short-text', text }).fraction).toBe(earned);
  });

  it.each([
    ['g1', 'h1', 1],
    ['g2', 'h1', 0.75],
    ['g1', 'h3', 0.5],
    ['g1', 'h2', 0],
    ['g2', 'h2', 0],
  ])('a gap takes away from others: %s and %s earn %d', (g, h, earned) => {
    const pairs = [
      { part: 'g', choice: g },
      { part: 'h', choice: h },
    ];
    expect(grade(gaps, { kind: 'inline-choice', pairs }).fraction).toBe(earned);
  });

  it('earn all for the key, whatever else has a share', () => {
    const items: Item[] = [
      single(['b', 50]),
      weighted('ab', ['a', 66.66667], ['b', 33.33333]),
      number([4, 0, 50]),
      scale,
      short(['5 \\* 3'], ['*', 50]),
      gaps,
    ];
    for (const item of items)
      expect([item.kind, grade(item, answerKey(item)).correct]).toEqual([item.kind, true]);
  });

  it('never add up to less than none or more than all, and rounded thirds are a whole', () => {
    const percents = fc.array(fc.integer({ min: -100, max: 100 }));
    fc.assert(
      fc.property(percents, (all) => {
        expect(addShares(all)).toBeGreaterThanOrEqual(0);
        expect(addShares(all)).toBeLessThanOrEqual(1);
      }),
    );
    expect(addShares([33.33333, 33.33333, 33.33333])).toBe(1);
    expect(addShares([33.33333, 33.33333, -66.66667])).toBe(0);
  });

  it.each<[Item, string | undefined]>([
    [single(), undefined],
    [single(['b', 50]), 'shares'],
    [weighted('ab', ['a', 50], ['b', 50]), 'shares'],
    [weighted('ab', ['a', 50], ['b', 50], ['c', -50]), 'penalties'],
    [givenMultipleChoice({ scoring: 'balanced' }), 'penalties'],
    [givenMultipleChoice({ options: 'abc', key: 'abc', scoring: 'balanced' }), 'penalties'],
    [givenMultipleChoice({ scoring: 'all' }), undefined],
    [gaps, 'penalties'],
    [scale, 'shares'],
    [givenSingleChoice(), undefined],
  ])('%#: a learner is told beforehand how it is marked, and no more', (item, marking) => {
    const asked = present(inBank(item), findKind(item).parts(item));
    expect(asked.marking).toBe(marking);
    expect(JSON.stringify(asked)).not.toContain('percent');
  });

  it.each<[Item, readonly [string, number][] | undefined]>([
    [single(['b', 50]), [['Text b', 50]]],
    [
      weighted('ab', ['a', 50], ['b', 50]),
      [
        ['Text a', 50],
        ['Text b', 50],
      ],
    ],
    [
      number([3, 4, 25], [4, 0, 0]),
      [
        ['-1 – 7 km', 25],
        ['4 km', 0],
      ],
    ],
    [short(['a'], ['5 \\* p*', 50]), [['5 * p…', 50]]],
    [
      gaps,
      [
        ['Text g2', 50],
        ['Text h2', -100],
      ],
    ],
    [givenSingleChoice(), undefined],
  ])('%#: what earns a share is told afterwards', (item, told) => {
    expect(findLeeway(item).shares?.map(({ answer, percent }) => [answer, percent])).toEqual(told);
  });

  it.each<[Item, string[]]>([
    [single(['b', 50], ['c', 100]), []],
    [single(['b', 0]), ['share-out-of-range shares']],
    [single(['b', -50]), ['share-out-of-range shares']],
    [single(['b', 1.123456]), ['share-out-of-range shares']],
    [single(['a', 50]), ['share-misplaced shares']],
    [single(['x', 50]), ['share-misplaced shares']],
    [single(['b', 50], ['b', 20]), ['share-misplaced shares']],
    [weighted('ab', ['a', 50], ['b', 50], ['c', -100]), []],
    [weighted('ab', ['a', 50], ['b', 40]), ['shares-below-whole shares']],
    [weighted('a', ['a', 50], ['b', 50]), ['shares-not-key shares']],
    [weighted('ab', ['a', 100]), ['shares-not-key shares']],
    [{ ...weighted('ab', ['a', 100]), scoring: 'all' }, ['share-misplaced shares']],
    [number([4, 0, 0], [4, 1, 50]), []],
    [number([4, 0, 50], [4, 0, 20]), ['share-misplaced shares/2']],
    [number([4, -1, 50]), ['decimal-out-of-range shares/1']],
    [number([4, 0, -50]), ['share-out-of-range shares/1']],
    [short(['a'], ['*', 50]), []],
    [short(['a'], ['A.', 50]), ['share-misplaced shares/1']],
    [short(['a'], ['', 50]), ['text-missing shares/1']],
    [short(['a'], ['b', 150]), ['share-out-of-range shares/1']],
    [
      { ...scale, shares: [{ value: 6, tolerance: 0, percent: 101 }] },
      ['share-out-of-range shares/1'],
    ],
    [gaps, []],
    [{ ...gaps, scoring: 'all' }, ['share-misplaced shares', 'share-misplaced shares']],
  ])('%#: publishing finds what is wrong', (item, problems) => {
    expect(checkItem(item).map(({ code, where }) => `${code} ${where.field ?? ''}`)).toEqual(
      problems,
    );
  });
});
