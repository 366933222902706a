import { seededRandom, type Random } from '@svetionik/domain/random';

/** Chance that is the same for the same seed. */
export class Chance {
  private readonly random: Random;

  constructor(private readonly seed: string) {
    this.random = seededRandom(seed);
  }

  /** Chance of its own for a part of the whole, so that what is added to one part leaves the others as they were. */
  of(part: string): Chance {
    return new Chance(`${this.seed}/${part}`);
  }

  happens(share: number): boolean {
    return this.random() < share;
  }

  between(least: number, most: number): number {
    return least + (most - least) * this.random();
  }

  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }

  one<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.random() * values.length)];
    if (value === undefined) throw new RangeError('There is nothing to choose from.');
    return value;
  }

  /** One of the values, each as likely as its weight says. */
  weighted<Value>(values: readonly (readonly [weight: number, value: Value])[]): Value {
    let left = this.random() * values.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of values) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.one(values)[1];
  }

  /** Normally distributed: G. E. P. Box and M. E. Muller, Annals of Mathematical Statistics 29, 1958. */
  normal(mean = 0, deviation = 1): number {
    const size = Math.sqrt(-2 * Math.log(1 - this.random()));
    return mean + deviation * size * Math.cos(2 * Math.PI * this.random());
  }
}
