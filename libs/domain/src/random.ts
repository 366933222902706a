/**
 * A source of numbers in [0, 1). Rules that draw or shuffle take one, so that the same seed gives the same form.
 *
 * @example
 * const random: Random = seededRandom('018f3c1e9f7a4d0c8a6b5e4f3d2c1b0a');
 */
export type Random = () => number;

/** The state of {@link xoshiro128}: four 32-bit words, not all zero. */
export type RandomState = readonly [number, number, number, number];

/**
 * A generator that gives the same numbers for the same seed on every machine: {@link xoshiro128} started from
 * four hashes of the seed. It is not for secrets; a seed that must not be guessed comes from the system's generator.
 *
 * @param seed any text, e.g. 32 hexadecimal digits; every character counts
 * @example
 * const random = seededRandom('svetionik');
 * random(); // the same number at every start
 */
export function seededRandom(seed: string): Random {
  return xoshiro128([
    hash(`0:${seed}`),
    hash(`1:${seed}`),
    hash(`2:${seed}`),
    hash(`3:${seed}`) || 1,
  ]);
}

/**
 * The generator xoshiro128** 1.1 of David Blackman and Sebastiano Vigna ("Scrambled linear pseudorandom number
 * generators", ACM Transactions on Mathematical Software 47 (4), 2021; https://prng.di.unimi.it), each 32-bit
 * output divided by 2^32.
 *
 * @throws RangeError when all four words are zero
 * @example
 * xoshiro128([1, 2, 3, 4])(); // 11520 / 2 ** 32
 */
export function xoshiro128(state: RandomState): Random {
  if (state.every((word) => word >>> 0 === 0))
    throw new RangeError('The state of a generator must not be all zero');
  let [a, b, c, d] = state;
  return () => {
    const output = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return output / 2 ** 32;
  };
}

/**
 * The values in an order that `random` decides, every order equally likely. The given list stays as it is.
 * Source: R. A. Fisher and F. Yates, "Statistical tables", 1938: strike out one of those left, again and again.
 *
 * @example
 * shuffle(['a', 'b', 'c'], () => 0.5); // ['b', 'c', 'a']
 */
export function shuffle<Value>(values: readonly Value[], random: Random): Value[] {
  const rest = [...values];
  const shuffled: Value[] = [];
  while (rest.length > 0) {
    shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return shuffled;
}

/** A list that is read from its beginning, as far as it is needed. */
export interface ReadableOrder<Value> {
  /** The value at a place from 0; undefined behind the last. */
  at(place: number): Value | undefined;
}

/**
 * The same order as {@link shuffle} gives for the same numbers, found only as far as it is read: the first few of many
 * cost no more than the first few of few, but for the numbers, which are all taken at once.
 *
 * @example
 * new ShuffledOrder(['a', 'b', 'c'], () => 0.5).at(0); // 'b'
 */
export class ShuffledOrder<Value> implements ReadableOrder<Value> {
  private readonly picks: readonly number[];
  private readonly order: Value[] = [];
  /** Places of the given list that were struck out, ascending. */
  private readonly struck: number[] = [];

  constructor(
    private readonly values: readonly Value[],
    random: Random,
  ) {
    this.picks = values.map((_, place) => Math.floor(random() * (values.length - place)));
  }

  at(place: number): Value | undefined {
    while (this.order.length <= place && this.order.length < this.values.length)
      this.strike(this.picks[this.order.length] ?? 0);
    return this.order[place];
  }

  /** Strikes out the value that is `pick`th of those left. */
  private strike(pick: number): void {
    let before = 0;
    while (before < this.struck.length && (this.struck[before] ?? 0) <= pick + before) before++;
    this.struck.splice(before, 0, pick + before);
    this.order.push(...this.values.slice(pick + before, pick + before + 1));
  }
}

/**
 * `count` different places of the list, in random order.
 *
 * @throws RangeError when the list is shorter than `count`, or `count` is not a whole number from 0
 * @example
 * sample(['a', 'b', 'c'], 2, random); // e.g. ['c', 'a']
 */
export function sample<Value>(values: readonly Value[], count: number, random: Random): Value[] {
  if (!Number.isInteger(count) || count < 0 || count > values.length) {
    throw new RangeError(`Cannot draw ${count} of ${values.length}`);
  }
  return shuffle(values, random).slice(0, count);
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, then the finalizer of MurmurHash3, so that similar seeds part. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
