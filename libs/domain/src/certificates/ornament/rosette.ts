import type { Curve } from './curve';
import { numberStream } from './number-stream';
import { ring } from './ring';

/** The rings of a rosette around the origin. */
export interface Rosette {
  readonly outer: Curve;
  readonly middle: Curve;
  readonly inner: Curve;
}

/** The disc inside, as a share of the radius, stays empty. */
const innermost = 0.33;

/**
 * Three woven rings, whose widths and numbers of tips come from a text. At most 783 cubics.
 *
 * @param key see `organiserKey`
 * @param radius in points
 * @example
 * rosette('astra', 58).outer.closed; // true
 */
export function rosette(key: string, radius: number): Rosette {
  const next = numberStream(key);
  const between = radius * (0.58 + 0.2 * next());
  const within = radius * (0.44 + 0.08 * next());
  return {
    outer: ring(next, {
      outside: radius,
      inside: between * 0.97,
      tips: [19, 23, 27, 31, 35, 39],
      waviness: 0.04,
    }),
    middle: ring(next, {
      outside: between,
      inside: within * 0.98,
      tips: [16, 19, 23, 26, 29],
      waviness: 0.05,
    }),
    inner: ring(next, {
      outside: within,
      inside: radius * innermost,
      tips: [13, 15, 17, 19],
      waviness: 0,
    }),
  };
}
