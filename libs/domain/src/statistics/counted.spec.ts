import { assert, integer, array, property, record } from 'fast-check';
import { computeMean, computeQuartiles, computeVariance, type Counted } from './counted';

const each = (...values: readonly number[]): Counted[] =>
  values.map((value) => ({ value, count: 1 }));

describe('counted values', () => {
  it.each([
    // values, mean, variance with n − 1
    [each(2, 4, 6), 4, 4],
    [each(1, 2, 3, 4), 2.5, 5 / 3],
    [
      [
        { value: 5, count: 2 },
        { value: 8, count: 1 },
      ],
      6,
      3,
    ],
    [each(7), 7, undefined],
    [[], undefined, undefined],
  ] satisfies [Counted[], number | undefined, number | undefined][])(
    '%j: mean %p, variance %p',
    (values, mean, variance) => {
      expect([computeMean(values), computeVariance(values)]).toEqual([mean, variance]);
    },
  );

  it.each([
    // by hand, type 7: place = (n − 1) × share
    [each(10, 20, 30, 40), [17.5, 25, 32.5]],
    [each(5), [5, 5, 5]],
    [each(3, 1, 2), [1.5, 2, 2.5]],
    [
      [
        { value: 60, count: 3 },
        { value: 20, count: 1 },
        { value: 90, count: 1 },
      ],
      [60, 60, 60],
    ],
  ] satisfies [Counted[], number[]][])('%j: quartiles %j', (values, [lower, median, upper]) => {
    expect(computeQuartiles(values)).toEqual({ lower, median, upper });
  });

  it('has no quartiles of nothing', () => expect(computeQuartiles([])).toBeUndefined());

  it('adding a constant moves the mean and leaves the variance', () => {
    const counted = record({
      value: integer({ min: -1000, max: 1000 }),
      count: integer({ min: 1, max: 50 }),
    });
    assert(
      property(
        array(counted, { minLength: 2, maxLength: 20 }),
        integer({ min: -500, max: 500 }),
        (values, constant) => {
          const moved = values.map(({ value, count }) => ({ value: value + constant, count }));
          expect(computeMean(moved)).toBeCloseTo((computeMean(values) ?? 0) + constant, 6);
          expect(computeVariance(moved)).toBeCloseTo(computeVariance(values) ?? 0, 4);
        },
      ),
    );
  });
});
