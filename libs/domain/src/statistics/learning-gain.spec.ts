import { array, assert, integer, property, record } from 'fast-check';
import { learningGain, normalisedGain } from './learning-gain';
import type { PairedResult } from './paired-result';

const pairs = (
  ...list: readonly (readonly [before: number, after: number, count: number])[]
): PairedResult[] => list.map(([before, after, count]) => ({ before, after, count }));
const gainOf = (given: readonly PairedResult[]) =>
  learningGain(
    given,
    given.reduce((sum, { count }) => sum + count, 0),
  );

describe('normalisedGain', () => {
  it.each([
    ['half of what could be gained', 40, 70, 0.5],
    ['everything', 25, 100, 1],
    ['nothing', 60, 60, 0],
    ['less than before', 80, 60, -1],
    ['nothing to gain', 100, 100, undefined],
  ])('%s', (_, before, after, gain) => expect(normalisedGain(before, after)).toBe(gain));
});

describe('learningGain', () => {
  it('is worked by hand', () => {
    // Ten with 40 and 70, ten with 60 and 68. Means 50 and 69; variances 2000/19 and 20/19; differences 30 and 8: mean 19,
    // variance 20 × 11² / 19. Half a width of t(19) = 2.0930 × √(2420/19) / √20 = 5.2819.
    // Hake 19 / 50; single people (0.5 + 0.2) / 2. d = 19 / √((2000/19 + 20/19) / 2) = 2.6060.
    const gain = gainOf(pairs([40, 70, 10], [60, 68, 10]));
    expect(gain).toMatchObject({
      people: 20,
      before: { mean: 50 },
      after: { mean: 69 },
      difference: 19,
      normalised: 0.38,
      individual: 0.35,
      flags: [],
    });
    expect(gain?.before.deviation).toBeCloseTo(Math.sqrt(2000 / 19), 9);
    expect(gain?.interval.lower).toBeCloseTo(13.7181, 3);
    expect(gain?.interval.upper).toBeCloseTo(24.2819, 3);
    expect(gain?.effect?.size).toBeCloseTo(2.606, 3);
  });

  it.each([
    ['nine of nine', pairs([40, 70, 9]), 9, null],
    ['ten of ten', pairs([40, 70, 10]), 10, 10],
    ['ten of nineteen: the nine others could be told', pairs([40, 70, 10]), 19, null],
    ['ten of twenty', pairs([40, 70, 10]), 20, 10],
    ['nobody', [], 40, null],
  ])('tells of no fewer than ten people: %s', (_, given, people, told) => {
    expect(learningGain(given, people)?.people ?? null).toBe(told);
  });

  it.each([
    ['everybody', pairs([50, 75, 20]), 0.5],
    ['all but one, who had everything before', pairs([50, 75, 19], [100, 100, 1]), null],
    ['all but ten', pairs([50, 75, 10], [100, 90, 10]), 0.5],
    ['nobody', pairs([100, 90, 20]), null],
  ])('has the mean gain of single people where %s could gain', (_, given, individual) => {
    expect(gainOf(given)?.individual).toBe(individual);
  });

  it.each([
    ['a sure gain', pairs([40, 60, 15], [50, 75, 15]), []],
    ['as many gain as lose', pairs([40, 50, 15], [50, 40, 15]), ['no-sure-gain']],
    ['a sure loss', pairs([60, 50, 15], [70, 50, 15]), ['knows-less']],
    ['hardly anything to gain', pairs([80, 90, 15], [90, 95, 15]), ['little-to-gain']],
    ['too few to judge', pairs([60, 50, 14], [70, 50, 15]), []],
  ])('flags %s', (_, given, codes) =>
    expect(gainOf(given)?.flags.map(({ code }) => code)).toEqual(codes),
  );

  const percent = integer({ min: 0, max: 100 });
  const anyPairs = array(
    record({ before: percent, after: percent, count: integer({ min: 10, max: 40 }) }),
    { minLength: 1, maxLength: 12 },
  );

  it('turns round with the two forms, whatever the order of people', () => {
    assert(
      property(anyPairs, (given) => {
        const [gain, turned] = [
          gainOf(given),
          gainOf(
            given
              .map(({ before, after, count }) => ({ before: after, after: before, count }))
              .reverse(),
          ),
        ];
        expect(turned?.difference).toBeCloseTo(-(gain?.difference ?? Number.NaN), 9);
        expect(turned?.interval.lower).toBeCloseTo(-(gain?.interval.upper ?? Number.NaN), 6);
        expect(turned?.effect?.size ?? 0).toBeCloseTo(-(gain?.effect?.size ?? 0), 6);
      }),
    );
  });

  it('is inside its interval, never above everything, and has the sign of the difference', () => {
    assert(
      property(anyPairs, (given) => {
        const gain = gainOf(given);
        if (gain === null) throw new Error('enough people have both');
        expect(gain.interval.lower).toBeLessThanOrEqual(gain.difference);
        expect(gain.interval.upper).toBeGreaterThanOrEqual(gain.difference);
        expect(gain.normalised ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        if (gain.normalised !== null)
          expect(Math.sign(Math.round(gain.normalised * 1e9))).toBe(
            Math.sign(Math.round(gain.difference * 1e9)),
          );
      }),
    );
  });
});
