import * as fc from 'fast-check';
import { sample, seededRandom, shuffle, ShuffledOrder, xoshiro128 } from './random';

describe('xoshiro128', () => {
  it('gives the numbers of the reference implementation, version 1.1', () => {
    const random = xoshiro128([1, 2, 3, 4]);
    const outputs = Array.from({ length: 10 }, () => random() * 2 ** 32);
    expect(outputs).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('refuses the one state that it cannot leave', () => {
    expect(() => xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
  });
});

describe('seededRandom', () => {
  const first = (seed: string) => Array.from({ length: 4 }, seededRandom(seed));

  it('gives the same numbers for the same seed and others for another', () => {
    expect(first('svetionik')).toEqual(first('svetionik'));
    const seeds = Array.from({ length: 2000 }, (_, index) => index.toString(16).padStart(32, '0'));
    expect(new Set(seeds.flatMap((seed) => first(seed).slice(0, 1))).size).toBe(2000);
  });

  it('keeps the numbers of forms that were drawn before', () => {
    expect(first('018f3c1e9f7a4d0c8a6b5e4f3d2c1b0a').map((value) => value * 2 ** 32)).toEqual([
      2229571454, 2552282689, 2394573686, 605657763,
    ]);
  });

  it('stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => first(seed).every((value) => value >= 0 && value < 1)),
    );
  });
});

describe('shuffle', () => {
  it.each([
    [0, ['a', 'b', 'c']],
    [0.5, ['b', 'c', 'a']],
    [0.99, ['c', 'b', 'a']],
  ])('with %p every time gives %p', (value, expected) => {
    expect(shuffle(['a', 'b', 'c'], () => value)).toEqual(expected);
  });

  it('keeps every value once and the given list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
        const before = [...values];
        const shuffled = shuffle(values, seededRandom(seed));
        expect(values).toEqual(before);
        expect(shuffled.sort((a, b) => a - b)).toEqual(before.sort((a, b) => a - b));
      }),
    );
  });

  it('gives each of the six orders of three about equally often', () => {
    const random = seededRandom('fair');
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round++) {
      const order = shuffle(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1000 expected, standard deviation 29: five of them on either side.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });
});

describe('ShuffledOrder', () => {
  it('is the order of shuffle, as far as it is read, and takes as many numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), fc.nat(), (values, seed, read) => {
        const [one, other] = [seededRandom(seed), seededRandom(seed)];
        const order = new ShuffledOrder(values, one);
        const shuffled = shuffle(values, other);
        const places = values.map((_, place) => (place + read) % values.length);
        expect([...places, values.length].map((place) => order.at(place))).toEqual(
          [...places, values.length].map((place) => shuffled[place]),
        );
        expect(one()).toBe(other());
      }),
    );
  });
});

describe('sample', () => {
  it('draws different places of the list', () => {
    const drawn = sample(['a', 'b', 'c', 'd'], 3, seededRandom('draw'));
    expect(new Set(drawn).size).toBe(3);
  });

  it.each([5, -1, 1.5])('refuses to draw %p of four', (count) => {
    expect(() => sample(['a', 'b', 'c', 'd'], count, seededRandom('draw'))).toThrow(RangeError);
  });
});
