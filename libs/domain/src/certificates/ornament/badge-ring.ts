import type { Curve } from './curve';
import { numberStream } from './number-stream';
import { ring } from './ring';

/**
 * The woven ring around a badge, in the middle of which stands its object. As the ornament of a document it is one for each organiser.
 * At most 504 cubics.
 *
 * @param key see `organiserKey`
 * @param outside the outer radius
 * @param inside the inner radius
 * @example
 * badgeRing('astra', 43.4, 39.4).closed; // true
 */
export function badgeRing(key: string, outside: number, inside: number): Curve {
  const tips = [40, 44, 48, 52, 56];
  return ring(numberStream(`${key} badge`), { outside, inside, tips, waviness: 0 });
}
