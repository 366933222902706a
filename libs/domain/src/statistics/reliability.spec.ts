import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { PairSums } from './pair-sums';
import { computeReliability, computeStandardError } from './reliability';

type Form = readonly (readonly [number, number])[];

function varianceOfTotals(forms: readonly Form[]): number {
  const totals = forms.map((form) => form.reduce((sum, [, score]) => sum + score, 0));
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  return totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (totals.length - 1);
}

function reliabilityIn(forms: readonly Form[], kind: 'alpha' | 'drawn' = 'alpha') {
  const sums = new PairSums();
  for (const form of forms) sums.add(form);
  return computeReliability({
    pairs: sums.pairs(),
    variance: varianceOfTotals(forms),
    length: forms[0]?.length ?? 0,
    kind,
  });
}

const row = (...scores: readonly number[]): Form => scores.map((score, item) => [item, score]);

/** Cronbach's own form: k / (k − 1) × (1 − sum of the items' variances / variance of the totals). */
function alpha(forms: readonly Form[]): number {
  const length = forms[0]?.length ?? 0;
  const items = Array.from({ length }, (_, item) =>
    varianceOfTotals(forms.map((form) => form.filter(([number]) => number === item))),
  );
  return (
    (length / (length - 1)) *
    (1 - items.reduce((sum, variance) => sum + variance, 0) / varianceOfTotals(forms))
  );
}

describe('reliability', () => {
  it('is KR-20 of twelve people and four items, worked by hand', () => {
    // Totals 4 4 4 3 3 3 2 1 1 0 0 0: mean 25/12, variance with n − 1 (81 − 625/12) / 11 = 2.6288.
    // Right: 9 7 5 4 of 12; variances with n − 1: 27 35 35 32 over 132, together 129/132 = 0.9773.
    const rows = [
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 1, 0],
      [1, 1, 1, 0],
      [1, 1, 0, 1],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    const result = reliabilityIn(rows.map((scores) => row(...scores)));
    expect(result).toMatchObject({ given: true });
    expect(result.given && result.value).toBeCloseTo(
      (4 / 3) * (1 - 129 / 132 / ((81 - 625 / 12) / 11)),
      12,
    );
    expect(result.given && result.value).toBeCloseTo(0.8377, 4);
  });

  it('equals alpha wherever everybody has the same items', () => {
    const score = constantFrom(0, 0.5, 1, 3);
    assert(
      property(
        integer({ min: 2, max: 6 }).chain((length) =>
          array(array(score, { minLength: length, maxLength: length }), {
            minLength: 12,
            maxLength: 30,
          }),
        ),
        (people) => {
          const forms = people.map((scores) => row(...scores));
          const result = reliabilityIn(forms);
          if (varianceOfTotals(forms) < 1e-9)
            return expect(result).toEqual({ given: false, reason: 'no-spread' });
          expect(result.given && result.value).toBeCloseTo(alpha(forms), 9);
        },
      ),
    );
  });

  it('does not change with the order of people or a constant added to an item', () => {
    const score = constantFrom(0, 0.5, 1);
    assert(
      property(array(tuple(score, score, score), { minLength: 12, maxLength: 30 }), (people) => {
        const forms = people.map((scores) => row(...scores));
        const result = reliabilityIn(forms);
        if (!result.given) return;
        const [turned, moved] = [
          reliabilityIn([...forms].reverse()),
          reliabilityIn(people.map(([one, two, three]) => row(one + 5, two, three))),
        ];
        expect(turned.given && turned.value).toBeCloseTo(result.value, 9);
        expect(moved.given && moved.value).toBeCloseTo(result.value, 6);
      }),
    );
  });

  it('counts luck in the draw as error', () => {
    // Six items in two forms, 12 people each. Strong people have all right in their form, weak ones none;
    // in the first form the weak have one item right as a gift. Pairs within a form only.
    const first = Array.from({ length: 12 }, (_, person): Form => [
      [0, 1],
      [1, person < 6 ? 1 : 0],
      [2, person < 6 ? 1 : 0],
    ]);
    const second = Array.from({ length: 12 }, (_, person): Form => [
      [3, person < 6 ? 1 : 0],
      [4, person < 6 ? 1 : 0],
      [5, person < 6 ? 1 : 0],
    ]);
    // Covariances: first form 0, 0, 3/11; second form 3/11 three times: mean (4 × 3/11) / 6 = 2/11.
    // Totals 3 × 12 and 1 × 6 and 0 × 6: mean 42/24, sum of squares 114 − 73.5 = 40.5, variance 40.5 / 23.
    const result = reliabilityIn([...first, ...second], 'drawn');
    expect(result.given && result.value).toBeCloseTo((9 * (2 / 11)) / (40.5 / 23), 12);
  });

  it.each([
    ['one item is no form', [row(1), row(0)], 'too-few-items'],
    ['everybody alike', Array.from({ length: 12 }, () => row(1, 0)), 'no-spread'],
    [
      'pairs that nine people had',
      Array.from({ length: 9 }, (_, person) => row(person % 2, 1)),
      'pairs-too-few',
    ],
  ])('is not given of %s', (_, forms, reason) =>
    expect(reliabilityIn(forms)).toEqual({ given: false, reason }),
  );

  it('is not given when most pairs were hardly ever drawn together', () => {
    const often = Array.from({ length: 10 }, (_, person): Form => [
      [0, person % 2],
      [1, person % 2],
    ]);
    const seldom = Array.from({ length: 11 }, (_, person): Form => [
      [2 + 2 * person, 1],
      [3 + 2 * person, 0],
    ]);
    expect(reliabilityIn([...often, ...seldom, ...seldom], 'drawn')).toEqual({
      given: false,
      reason: 'pairs-too-few',
    });
    expect(reliabilityIn([...often, ...seldom], 'drawn')).toMatchObject({ given: true });
  });

  it.each([
    [15 ** 2, 0.84, 6],
    [100, 0, 10],
    [100, -0.5, 10],
    [100, 1, 0],
  ])('variance %d and reliability %d: standard error %d', (variance, reliability, expected) => {
    expect(computeStandardError(variance, reliability)).toBeCloseTo(expected, 12);
  });
});
