/** What a pair of items has in common, over the people who had both in their form. */
export interface ItemPair {
  readonly together: number;
  /** The covariance of the two scores with n − 1; `together` is at least 2. */
  readonly covariance: number;
}

const firstCapacity = 1024;

/**
 * Sums over all pairs of items, in 32 bytes a pair whatever the number of people. Items are numbered from 0 as they
 * first appear.
 *
 * @example
 * const sums = new PairSums();
 * sums.add([[0, 50], [1, 0]]);
 * sums.add([[0, 0], [1, 50]]);
 * [...sums.pairs()]; // [{ together: 2, covariance: -1250 }]
 */
export class PairSums {
  private together = new Float64Array(firstCapacity);
  private first = new Float64Array(firstCapacity);
  private second = new Float64Array(firstCapacity);
  private product = new Float64Array(firstCapacity);

  /** Adds the form of one person: the numbers of its items, each once, with their scores. */
  add(form: readonly (readonly [item: number, score: number])[]): void {
    const sorted = [...form].sort(([one], [other]) => one - other);
    const [last = -1] = sorted.at(-1) ?? [];
    this.hold(placeOf(0, last + 1));
    sorted.forEach(([high, highScore], index) => {
      for (const [low, lowScore] of sorted.slice(0, index)) {
        const place = placeOf(low, high);
        this.together[place] = (this.together[place] ?? 0) + 1;
        this.first[place] = (this.first[place] ?? 0) + lowScore;
        this.second[place] = (this.second[place] ?? 0) + highScore;
        this.product[place] = (this.product[place] ?? 0) + lowScore * highScore;
      }
    });
  }

  /** The pairs that at least two people had. */
  *pairs(): Generator<ItemPair> {
    for (const [place, together] of this.together.entries()) {
      if (together < 2) continue;
      const means = ((this.first[place] ?? 0) * (this.second[place] ?? 0)) / together;
      yield { together, covariance: ((this.product[place] ?? 0) - means) / (together - 1) };
    }
  }

  private hold(places: number): void {
    if (places <= this.together.length) return;
    const capacity = Math.max(places, 2 * this.together.length);
    this.together = grown(this.together, capacity);
    this.first = grown(this.first, capacity);
    this.second = grown(this.second, capacity);
    this.product = grown(this.product, capacity);
  }
}

/** Pairs stand in a triangle: those of item 1, of item 2, and so on, each with all items before it. */
function placeOf(low: number, high: number): number {
  return (high * (high - 1)) / 2 + low;
}

function grown(old: Float64Array<ArrayBuffer>, capacity: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(capacity);
  larger.set(old);
  return larger;
}
