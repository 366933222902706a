import { fitPoints } from './fit-points';

describe('fitPoints', () => {
  it.each<[number[], number[], boolean]>([
    [[1, 1], [1, 1], true],
    [[2, 4], [2, 4], true],
    [[20, 40], [1, 2], true],
    [[0.5, 1], [1, 2], true],
    [[1.5, 1], [3, 2], true],
    [[0.333, 0.333, 0.333], [1, 1, 1], true],
    [[4, 4, 4], [1, 1, 1], true],
    [[1, 100], [1, 1], false],
    [[0, 1], [1, 1], false],
    [[Number.NaN, 1], [1, 1], false],
    [Array.from({ length: 10 }, () => 2), Array.from({ length: 10 }, () => 1), true],
  ])('makes %j whole points', (worths, points, isExact) => {
    expect(fitPoints(worths)).toEqual({ points, isExact });
  });
});
