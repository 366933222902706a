import { timeTaken } from './time-taken';

const start = 1_000_000;

describe('timeTaken', () => {
  it.each([
    [
      'each from the answer before',
      [
        ['a', 30],
        ['b', 75],
      ],
      { a: 30, b: 45 },
    ],
    [
      'without a break',
      [
        ['a', 30],
        ['b', 190],
      ],
      { a: 30, b: 60 },
    ],
    [
      'without the part of a break that lies before an answer',
      [
        ['a', 30],
        ['b', 150],
        ['c', 220],
      ],
      { a: 30, b: 50, c: 40 },
    ],
    [
      'again and again',
      [
        ['a', 30],
        ['b', 75],
        ['a', 80],
      ],
      { a: 35, b: 45 },
    ],
    [
      'a clock that was set back',
      [
        ['a', 30],
        ['b', 10],
        ['c', 25],
      ],
      { a: 30, b: 0, c: 15 },
    ],
    [
      'a clock that is behind at the start',
      [
        ['a', -400],
        ['b', -380],
      ],
      { a: 0, b: 20 },
    ],
    ['nothing', [], {}],
  ] satisfies [string, [string, number][], object][])('%s', (_, answers, expected) => {
    const log = answers.map(([item, second]) => ({ item, at: start + second * 1000 }));
    const pauses = [{ from: start + 80_000, to: start + 180_000 }];
    expect(Object.fromEntries(timeTaken(log, start, pauses))).toEqual(expected);
  });
});
