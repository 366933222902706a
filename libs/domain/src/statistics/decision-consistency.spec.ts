import { assert, double, property } from 'fast-check';
import { decisionConsistency } from './decision-consistency';

describe('decisionConsistency', () => {
  it.each([
    // True scores spread evenly over 0 to 1 and one item: ∫ t² + (1 − t)² dt = 2/3; pass 1/2: kappa (2/3 − 1/2) / (1/2).
    ['one item', { mean: 1 / 2, variance: 1 / 4, reliability: 1 / 3, cut: 1 }, 2 / 3, 1 / 3],
    // Two items, both needed: ∫ t⁴ + (1 − t²)² dt = 1/5 + 8/15; pass 1/3: chance 5/9.
    [
      'two of two',
      { mean: 1 / 2, variance: 1 / 6, reliability: 1 / 2, cut: 1 },
      11 / 15,
      (11 / 15 - 5 / 9) / (4 / 9),
    ],
    // One of two is enough: the mirror image.
    [
      'one of two',
      { mean: 1 / 2, variance: 1 / 6, reliability: 1 / 2, cut: 0.5 },
      11 / 15,
      (11 / 15 - 5 / 9) / (4 / 9),
    ],
    // Beta(2, 1) true scores, one item: ∫ 2t (t² + (1 − t)²) dt = 1/2 + 1/6; pass 2/3, chance 5/9.
    ['an easy item', { mean: 2 / 3, variance: 2 / 9, reliability: 1 / 4, cut: 1 }, 2 / 3, 1 / 4],
  ])('%s', (_, given, consistency, kappa) => {
    const decision = decisionConsistency(given);
    expect(decision?.consistency).toBeCloseTo(consistency, 9);
    expect(decision?.kappa).toBeCloseTo(kappa, 9);
  });

  it.each([
    ['without reliability', { mean: 0.7, variance: 0.02, reliability: 0, cut: 0.7 }],
    [
      'with items that contradict each other',
      { mean: 0.7, variance: 0.02, reliability: -0.2, cut: 0.7 },
    ],
    ['without spread', { mean: 0.7, variance: 0, reliability: 0.8, cut: 0.7 }],
    ['without error', { mean: 0.7, variance: 0.02, reliability: 1, cut: 0.7 }],
  ])('says nothing %s', (_, given) => expect(decisionConsistency(given)).toBeUndefined());

  it('is a share, and steadier the further the cut lies from the mean', () => {
    const share = double({ min: 0.3, max: 0.7, noNaN: true });
    assert(
      property(share, double({ min: 0.3, max: 0.95, noNaN: true }), (mean, reliability) => {
        const given = { mean, variance: 0.02, reliability };
        const [near, far] = [
          decisionConsistency({ ...given, cut: mean }),
          decisionConsistency({ ...given, cut: 1 }),
        ];
        expect(near?.consistency).toBeGreaterThan(0.5);
        expect(far?.consistency).toBeLessThanOrEqual(1 + 1e-9);
        expect(far?.consistency).toBeGreaterThanOrEqual((near?.consistency ?? 1) - 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});
