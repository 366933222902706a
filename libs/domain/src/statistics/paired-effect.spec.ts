import { pairedEffect } from './paired-effect';

const round = (value = Number.NaN) => Math.round(value * 1e6) / 1e6;

describe('pairedEffect', () => {
  it('gives the published example', () => {
    // R package statpsych, ci.stdmean.ps(.05, 110.4, 102.1, 15.3, 14.6, .75, 25): unweighted standardizer 0.5550319,
    // 0.2394905 to 0.8705732. The differences have the variance 15.3² + 14.6² − 2 × 0.75 × 15.3 × 14.6 = 112.18.
    const effect = pairedEffect({
      people: 25,
      before: { mean: 102.1, deviation: 14.6 },
      after: { mean: 110.4, deviation: 15.3 },
      differences: { mean: 8.3, deviation: Math.sqrt(112.18) },
    });
    expect([effect?.size, effect?.interval.lower, effect?.interval.upper].map(round)).toEqual([
      0.555032, 0.239491, 0.870573,
    ]);
  });

  it('is worked by hand where everybody gains the same', () => {
    // 17 people, both variances 100, differences without spread: size 5 / 10; covariance 100, so the squared standard error
    // is 0.25 × (100² + 100² + 2 × 100²) / (8 × 16 × 100²) = 1 / 128.
    const spread = { mean: 50, deviation: 10 };
    const effect = pairedEffect({
      people: 17,
      before: spread,
      after: { ...spread, mean: 55 },
      differences: { mean: 5, deviation: 0 },
    });
    expect(round(effect?.size)).toBe(0.5);
    expect(round(effect?.interval.upper)).toBe(round(0.5 + 1.959964 / Math.sqrt(128)));
  });

  it('says nothing where nobody differs from anybody', () => {
    const same = { mean: 50, deviation: 0 };
    expect(
      pairedEffect({
        people: 20,
        before: same,
        after: same,
        differences: { mean: 0, deviation: 0 },
      }),
    ).toBeUndefined();
  });
});
