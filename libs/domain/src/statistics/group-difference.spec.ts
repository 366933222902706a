import { groupDifference, type AnswersByScore } from './group-difference';
import { percents } from './score-groups';

type Stratum = readonly [right: number, wrong: number, otherRight: number, otherWrong: number];

function tables(...strata: readonly Stratum[]): [AnswersByScore, AnswersByScore] {
  const row = (place: 0 | 1 | 2 | 3) =>
    Array.from({ length: percents }, (_, percent) => strata[percent]?.[place] ?? 0);
  return [
    { right: row(0), wrong: row(1) },
    { right: row(2), wrong: row(3) },
  ];
}

describe('groupDifference', () => {
  it('agrees with the published analysis of admissions to six departments at Berkeley', () => {
    // Data: P. J. Bickel, E. A. Hammel and J. W. O'Connell, Science 187, 1975 (men admitted and rejected, women the same).
    // R's help page of mantelhaen.test prints the common odds ratio 0.9046968 and its 95% interval 0.7719074 to 1.0603298.
    const difference = groupDifference(
      ...tables(
        [512, 313, 89, 19],
        [353, 207, 17, 8],
        [120, 205, 202, 391],
        [138, 279, 131, 244],
        [53, 138, 94, 299],
        [22, 351, 24, 317],
      ),
    );
    expect(difference?.oddsRatio).toBeCloseTo(0.9046968, 7);
    const error = Math.log(1.0603298 / 0.7719074) / (2 * 1.959964);
    expect(difference?.standardError).toBeCloseTo(2.35 * error, 5);
    expect(difference?.class).toBe('A');
  });

  it.each([
    // 30 of 40 against 20 of 40: odds ratio 3, delta −2.35 ln 3; variance of the log 1/30 + 1/10 + 1/20 + 1/20
    ['one stratum', tables([30, 10, 20, 20]), 3, -2.5817, 1.1352, 'B'],
    // ten times the people: the same difference, now surely above 1
    ['many people', tables([300, 100, 200, 200]), 3, -2.5817, 0.359, 'C'],
    ['the other way round', tables([200, 200, 300, 100]), 1 / 3, 2.5817, 0.359, 'C'],
    // 22 of 40 against 20 of 40: odds ratio 11/9
    ['hardly any', tables([220, 180, 200, 200]), 11 / 9, -0.4716, 0.3332, 'A'],
  ] as const)('%s', (_, [first, other], odds, delta, error, letter) => {
    const difference = groupDifference(first, other);
    expect(difference?.oddsRatio).toBeCloseTo(odds, 9);
    expect(difference?.delta).toBeCloseTo(delta, 4);
    expect(difference?.standardError).toBeCloseTo(error, 4);
    expect(difference?.class).toBe(letter);
  });

  it('compares like with like: two groups of unequal strength that answer alike at each result', () => {
    const difference = groupDifference(...tables([10, 30, 40, 120], [90, 30, 30, 10]));
    expect(difference).toMatchObject({ oddsRatio: 1, class: 'A' });
    expect(difference?.delta).toBeCloseTo(0, 12);
  });

  it('says nothing where everybody is right, or no stratum has both groups', () => {
    expect(groupDifference(...tables([10, 0, 20, 0]))).toBeUndefined();
    expect(groupDifference(...tables([10, 5, 0, 0], [0, 0, 20, 4]))).toBeUndefined();
  });
});
