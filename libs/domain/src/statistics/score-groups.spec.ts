import { groupByScore, percents, sumByGroup } from './score-groups';

function people(given: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: percents }, (_, percent) => given[percent] ?? 0);
}

describe('score groups', () => {
  it.each([
    ['even thirds', { 40: 10, 60: 10, 90: 10 }, [10, 10, 10]],
    // 24 of 30 have the same percent: the middle of them is person 12 of 30, in the middle third
    ['one percent that most have', { 50: 3, 70: 24, 90: 3 }, [3, 24, 3]],
    ['everybody alike', { 80: 30 }, [0, 30, 0]],
    // middles: 1/4 of the way and 3/4
    ['two results only', { 20: 10, 100: 10 }, [10, 0, 10]],
    ['nobody', {}, [0, 0, 0]],
  ])('%s', (_, given, [lower, middle, upper]) => {
    const row = people(given);
    expect(sumByGroup(row, groupByScore(row))).toEqual({ lower, middle, upper });
  });
});
