import { array, assert, integer, property, record } from 'fast-check';
import { sumCounts } from './counted';
import { resultBars } from './result-bars';

describe('resultBars', () => {
  it.each([
    [
      'joins neighbours until ten people are in a bar',
      { 35: 4, 42: 8, 90: 20 },
      [
        [30, 50, 12],
        [90, 100, 20],
      ],
    ],
    ['joins the rest to the bar before', { 45: 15, 72: 3, 100: 4 }, [[40, 100, 22]]],
    ['counts a hundred into the last bar', { 90: 5, 100: 5 }, [[90, 100, 10]]],
    ['has no bar of fewer', { 50: 9 }, []],
  ])('%s', (_, given, expected) => {
    const results = Object.entries(given).map(([value, count]) => ({
      value: Number(value),
      count,
    }));
    expect(resultBars(results).map(({ from, to, people }) => [from, to, people])).toEqual(expected);
  });

  it('shows every person once, and no bar of fewer than ten', () => {
    const result = record({
      value: integer({ min: 0, max: 100 }),
      count: integer({ min: 1, max: 30 }),
    });
    assert(
      property(array(result, { maxLength: 30 }), (results) => {
        const bars = resultBars(results);
        const total = sumCounts(results);
        expect(bars.reduce((sum, { people }) => sum + people, 0)).toBe(total >= 10 ? total : 0);
        expect(bars.every(({ from, to, people }) => people >= 10 && from < to)).toBe(true);
      }),
    );
  });
});
