import { joinedSpans, interruptionProblem } from './interruption';

const hour = 3_600_000;
const day = 24 * hour;
const now = 100 * day;

describe('joinedSpans', () => {
  it.each([
    ['nothing', [], []],
    [
      'apart, in their order',
      [
        [30, 40],
        [0, 10],
      ],
      [
        [0, 10],
        [30, 40],
      ],
    ],
    [
      'overlapping',
      [
        [0, 10],
        [5, 20],
      ],
      [[0, 20]],
    ],
    [
      'one within the other',
      [
        [0, 20],
        [5, 10],
      ],
      [[0, 20]],
    ],
    [
      'one that begins as another ends',
      [
        [0, 10],
        [10, 20],
      ],
      [[0, 20]],
    ],
    [
      'a chain',
      [
        [8, 12],
        [0, 5],
        [4, 9],
      ],
      [[0, 12]],
    ],
  ])('%s', (_, spans, joined) => {
    const of = (pairs: number[][]) => pairs.map(([from = 0, to = 0]) => ({ from, to }));
    expect(joinedSpans(of(spans))).toEqual(of(joined));
  });
});

describe('interruptionProblem', () => {
  it.each([
    ['ten minutes that have passed', -600_000, 0, undefined],
    ['one under way, to the end that is foreseen', -hour, 12 * hour, undefined],
    ['a whole day', -day, 0, undefined],
    [
      'one long ago, which some attempt may have gone through',
      -90 * day,
      -90 * day + hour,
      undefined,
    ],
    ['no time at all', 0, 0, 'no-time'],
    ['backwards', 0, -1, 'no-time'],
    ['longer than a day', -day - 1, 0, 'too-long'],
    ['later than in twelve hours', 0, 12 * hour + 1, 'too-far-ahead'],
  ])('%s', (_, from, to, problem) => {
    expect(interruptionProblem({ from: now + from, to: now + to }, now)).toBe(problem);
  });
});
