import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { discrimination, discriminativeEfficiency, facility, type ScorePair } from './item-scores';

const pairs = (
  ...list: readonly (readonly [item: number, rest: number, count?: number])[]
): ScorePair[] => list.map(([item, rest, count = 1]) => ({ item, rest, count }));

describe('item scores', () => {
  it.each([
    // By hand. Four people, rests 0.2 and 0.6 missed it, 0.6 and 1 did not: means 0.5 and 0.6, covariance
    // (0.2 + 0 + 0 + 0.2) / 4 = 0.1, deviations 0.5 and √0.08; sorted they pair the same way.
    ['a good item', pairs([0, 0.2], [0, 0.6], [1, 0.6], [1, 1]), 0.5, 0.707107, 1],
    // The same with the key turned round.
    ['a wrong key', pairs([1, 0.2], [1, 0.6], [0, 0.6], [0, 1]), 0.5, -0.707107, -1],
    // Rest 0.2, 0.4, 0.6, 0.8; right are 0.4 and 0.8: covariance 0.05, deviations 0.5 and √0.05 = 0.2236;
    // the greatest covariance has 0.6 and 0.8 right: 0.1.
    ['half of what it could', pairs([0, 0.2], [1, 0.4], [0, 0.6], [1, 0.8]), 0.5, 0.447214, 0.5],
    // Partial credit: items 0, 0.5, 1 with rests 0.1, 0.5, 0.9 lie on a line.
    ['partial credit', pairs([0, 0.1], [0.5, 0.5], [1, 0.9]), 0.5, 1, 1],
    [
      'counted people',
      pairs([0, 0.2, 25], [0, 0.6, 25], [1, 0.6, 25], [1, 1, 25]),
      0.5,
      0.707107,
      1,
    ],
    ['everybody right', pairs([1, 0.2], [1, 0.9]), 1, undefined, undefined],
    ['all alike elsewhere', pairs([1, 0.5], [0, 0.5]), 0.5, undefined, undefined],
    ['nobody', [], undefined, undefined, undefined],
  ] satisfies [string, ScorePair[], number | undefined, number | undefined, number | undefined][])(
    '%s',
    (_, given, easy, correlation, efficiency) => {
      const rounded = [facility(given), discrimination(given), discriminativeEfficiency(given)].map(
        (value) => value && Math.round(value * 1e6) / 1e6,
      );
      expect(rounded).toEqual([easy, correlation, efficiency]);
    },
  );

  const anyPair = record({
    item: constantFrom(0, 0.25, 0.5, 1),
    rest: integer({ min: 0, max: 100 }).map((rest) => rest / 100),
    count: integer({ min: 1, max: 9 }),
  });

  it('does not depend on the order of people, and not on a constant added to the rest', () => {
    assert(
      property(array(anyPair, { minLength: 2, maxLength: 30 }), (given) => {
        const correlation = discrimination(given);
        const turned = discrimination([...given].reverse());
        const moved = discrimination(
          given.map((pair) => ({ ...pair, rest: pair.rest / 2 + 0.25 })),
        );
        if (correlation === undefined)
          return expect([turned, moved]).toEqual([undefined, undefined]);
        expect(turned).toBeCloseTo(correlation, 9);
        expect(moved).toBeCloseTo(correlation, 6);
      }),
    );
  });

  it('never shows more than it could', () => {
    assert(
      property(array(anyPair, { minLength: 2, maxLength: 30 }), (given) => {
        const efficiency = discriminativeEfficiency(given);
        if (efficiency === undefined) return;
        expect(efficiency).toBeLessThanOrEqual(1);
        expect(efficiency).toBeGreaterThanOrEqual(-1);
        const correlation = discrimination(given);
        if (correlation !== undefined)
          expect(Math.sign(Math.round(efficiency * 1e9))).toBe(
            Math.sign(Math.round(correlation * 1e9)),
          );
      }),
    );
  });
});
