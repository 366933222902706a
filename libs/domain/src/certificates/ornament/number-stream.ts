const seedBasis = 0x811c9dc5;
const seedPrime = 0x01000193;
const step = 0x6d2b79f5;

/**
 * Numbers from 0 to less than 1, always the same ones for the same text: its FNV-1a hash begins a mulberry32.
 *
 * @example
 * const next = numberStream('astra');
 * next(); // a number in [0, 1)
 */
export function numberStream(text: string): () => number {
  let state = hash(text);
  return () => {
    state = (state + step) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of a list, as the next number says.
 *
 * @throws RangeError when the list is empty
 * @example
 * chooseNext(() => 0.5, [2, 3, 4]); // 3
 */
export function chooseNext(next: () => number, list: readonly number[]): number {
  const chosen = list[Math.floor(next() * list.length)];
  if (chosen === undefined) throw new RangeError('There is nothing to choose from');
  return chosen;
}

function hash(text: string): number {
  let value = seedBasis;
  for (const byte of new TextEncoder().encode(text))
    value = Math.imul(value ^ byte, seedPrime) >>> 0;
  return value;
}
