import { array, assert, constantFrom, property, record, shuffledSubarray } from 'fast-check';
import { givenAttempt, givenOutcome } from '../../spec/given-outcomes';
import { analyseAssessment, type AssessmentStatistics } from './assessment-statistics';
import { AssessmentTally } from './assessment-tally';
import type { AttemptOutcome } from './attempt-outcome';

const options = { options: ['a', 'b', 'c'], key: ['a'] };
const read = {
  cutScore: 50,
  minutes: 6,
  items: new Map([
    ['q1', options],
    ['q2', options],
    ['q3', options],
    ['q4', options],
  ]),
};

function statistics(
  attempts: readonly AttemptOutcome[],
  changes: Partial<typeof read> = {},
): AssessmentStatistics | undefined {
  const tally = new AssessmentTally();
  for (const attempt of attempts) tally.add(attempt);
  return analyseAssessment(tally, { ...read, ...changes });
}

function times(count: number, attempt: AttemptOutcome): AttemptOutcome[] {
  return Array.from({ length: count }, () => attempt);
}

const all = givenAttempt({ q1: 'a', q2: 'a', q3: 'a', q4: 'a' });
const half = givenAttempt({ q1: 'a', q2: 'a', q3: 'b', q4: 'b' });
const none = givenAttempt({ q1: 'b', q2: 'c', q3: 'b', q4: undefined });

describe('analyseAssessment', () => {
  it('says nothing of nine people, and of ten only what needs no judgement', () => {
    expect(statistics([...times(5, all), ...times(4, none)])).toBeUndefined();
    const ten = statistics([...times(5, all), ...times(5, none)]);
    expect(ten).toMatchObject({
      people: 10,
      mean: 50,
      passed: 0.5,
      reliability: { given: false, reason: 'too-few-people' },
      standardError: null,
      decision: null,
    });
    expect(ten?.items[0]?.figures).toMatchObject({
      people: 10,
      facility: 0.5,
      discrimination: null,
      efficiency: null,
    });
    expect(ten?.items[0]?.flags).toEqual([]);
  });

  it('gives the statistics of thirty people at four items, worked by hand', () => {
    const given = statistics([...times(10, all), ...times(10, half), ...times(10, none)]);
    // results 100, 50, 0, ten times each: variance 50000 / 29
    expect(given).toMatchObject({
      people: 30,
      mean: 50,
      passed: 0.666667,
      bars: [
        { from: 0, to: 10, people: 10 },
        { from: 50, to: 60, people: 10 },
        { from: 90, to: 100, people: 10 },
      ],
    });
    expect(given?.deviation).toBeCloseTo(Math.sqrt(50000 / 29), 6);
    // Items: right 20, 20, 10, 10 of 30, each with a variance of 625 × (20/3) / 29; KR-20 = 4/3 × (1 − 4 × 625 × 20/3 / 50000) = 8/9.
    expect(given?.reliability).toEqual({ given: true, kind: 'kr-20', value: 0.888889 });
    expect(given?.standardError).toBeCloseTo(Math.sqrt(50000 / 29 / 9), 5);
    // Ten people lie at the cut score, the others fifty percent away.
    expect(given?.decision?.nearCut).toBe(0.333333);
    expect(given?.items.map(({ item, figures: of }) => [item, of?.facility, of?.omitted])).toEqual([
      ['q1', 0.666667, 0],
      ['q2', 0.666667, 0],
      ['q3', 0.333333, 0],
      ['q4', 0.333333, 0.333333],
    ]);
    // q1 against the rest: 1, 1/3, 0 with 1, 1, 0. Covariance 4/9 − 2/3 × 4/9 = 4/27; deviations √(2/9) and √(14/81).
    // whoever was right here is right at the others at least as often as anybody who was not
    expect(given?.items[0]?.figures?.efficiency).toBeCloseTo(1, 6);
    expect(given?.items[0]?.figures?.discrimination).toBeCloseTo(
      4 / 27 / Math.sqrt((2 / 9) * (14 / 81)),
      4,
    );
    expect(given?.items[0]?.figures?.choices).toEqual({
      groups: { lower: 10, middle: 10, upper: 10 },
      choices: [
        { option: 'a', overall: 0.666667, byGroup: { lower: 0, middle: 1, upper: 1 } },
        { option: 'b', overall: 0.333333, byGroup: { lower: 1, middle: 0, upper: 0 } },
        { option: 'c', overall: 0, byGroup: { lower: 0, middle: 0, upper: 0 } },
        { option: null, overall: 0, byGroup: { lower: 0, middle: 0, upper: 0 } },
      ],
    });
  });

  it('says nothing of an item that fewer than ten were shown, and keeps it in the list', () => {
    const drawn = times(9, givenAttempt({ q1: 'a', q2: 'b', q3: 'a' }));
    const given = statistics([...drawn, ...times(30, givenAttempt({ q1: 'a', q2: 'a', q4: 'b' }))]);
    expect(given?.items.map(({ item, figures: shown }) => [item, shown?.people ?? null])).toEqual([
      ['q1', 39],
      ['q2', 39],
      ['q3', null],
      ['q4', 30],
    ]);
    expect(given?.items[2]).toEqual({ item: 'q3', figures: null, flags: [] });
  });

  it('has no choices of an item in which every option is right, or that has none', () => {
    const items = new Map([
      ['q1', { options: ['a', 'b'], key: ['a', 'b'] }],
      ['q2', { options: [], key: [] }],
      ['q3', options],
    ]);
    const given = statistics(times(10, all), { items });
    expect(given?.items.map(({ figures: shown }) => shown?.choices === null)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('counts points, partial credit and the time of those who answered', () => {
    const attempt: AttemptOutcome = {
      passed: true,
      groups: {},
      items: [
        givenOutcome('q1', 'a', { maximum: 3, fraction: 0.5, seconds: 40 }),
        givenOutcome('q2', undefined, { maximum: 1 }),
      ],
    };
    const given = statistics([
      ...times(9, attempt),
      {
        ...attempt,
        items: [
          givenOutcome('q1', 'a', { maximum: 3, fraction: 1, seconds: 100 }),
          givenOutcome('q2', 'a'),
        ],
      },
    ]);
    // nine with 1.5 of 4 points, one with all
    expect(given).toMatchObject({ mean: 43.75, passed: 1 });
    expect(given?.items[0]?.figures).toMatchObject({
      facility: 0.55,
      time: { lower: 40, median: 40, upper: 40 },
    });
    expect(given?.items[1]?.figures).toMatchObject({ facility: 0.1, omitted: 0.9, time: null });
  });

  it('compares groups of fifty at least, and shows none of fewer than ten', () => {
    const language = (code: string) => ({ language: code });
    const attempts = [
      ...times(40, givenAttempt({ q1: 'a', q2: 'a' }, language('sr-Latn'))),
      ...times(20, givenAttempt({ q1: 'b', q2: 'a' }, language('sr-Latn'))),
      ...times(20, givenAttempt({ q1: 'a', q2: 'b' }, language('sr-Latn'))),
      ...times(10, givenAttempt({ q1: 'a', q2: 'b' }, language('sr-Cyrl'))),
      ...times(40, givenAttempt({ q1: 'b', q2: 'a' }, language('sr-Cyrl'))),
      ...times(12, givenAttempt({ q1: 'a', q2: 'b' }, language('en'))),
      ...times(3, givenAttempt({ q1: 'a', q2: 'b' }, language('other'))),
    ];
    const given = statistics(attempts);
    expect(given?.groups.map(({ group, people }) => [group, people])).toEqual([
      ['sr-Latn', 80],
      ['sr-Cyrl', 50],
      ['en', 12],
    ]);
    // At 50%: 20 right and 20 wrong against 10 and 40: odds ratio 4.
    expect(given?.items[0]?.figures?.differences).toMatchObject([
      {
        attribute: 'language',
        first: 'sr-Latn',
        other: 'sr-Cyrl',
        people: [80, 50],
        oddsRatio: 4,
        class: 'C',
      },
    ]);
    expect(given?.items[0]?.flags).toContainEqual({
      code: 'group-difference',
      values: {
        attribute: 'language',
        easier: 'sr-Latn',
        harder: 'sr-Cyrl',
        class: 'C',
        delta: -3.257792,
      },
    });
  });

  it('gives the same whatever the order of people and of items in their forms', () => {
    const option = constantFrom('a', 'b', 'c', undefined);
    const attempt = record({ q1: option, q2: option, q3: option, q4: option }).map((chosen) =>
      givenAttempt(chosen),
    );
    const people = array(attempt, { minLength: 30, maxLength: 60 });
    assert(
      property(
        people.chain((list) =>
          record({
            list: constantFrom(list),
            turned: shuffledSubarray(list, { minLength: list.length }),
          }),
        ),
        ({ list, turned }) => {
          expect(
            statistics(turned.map((one) => ({ ...one, items: [...one.items].reverse() }))),
          ).toEqual(statistics(list));
        },
      ),
      { numRuns: 40 },
    );
  });
});
