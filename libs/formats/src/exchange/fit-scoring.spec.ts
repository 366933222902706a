import { fitScoring } from './fit-scoring';

describe('fitScoring', () => {
  it.each<[readonly number[], 'all' | 'balanced', boolean]>([
    [[50, 50, -50], 'balanced', true],
    [[33.33333, 33.33333, 33.33333, -33.33333], 'balanced', true],
    [[100, -100], 'balanced', true],
    [[50, 50], 'balanced', true],
    [[50, 50, -100], 'balanced', false],
    [[50, 50, 0], 'balanced', false],
    [[100, 100, 0], 'balanced', false],
    [[100, 100, -100], 'balanced', false],
    [[40, 60, -50], 'balanced', false],
    [[100, -50, -50], 'balanced', false],
    [[1, 1, -100], 'all', false],
    [[0, 0], 'balanced', true],
  ])('finds for %j the rule %s', (percents, scoring, isExact) => {
    expect(fitScoring(percents)).toEqual({ scoring, isExact });
  });

  it('does not compare more choices than there is time for', () => {
    expect(fitScoring(Array.from({ length: 40 }, () => 2.5)).isExact).toBe(false);
  });
});
