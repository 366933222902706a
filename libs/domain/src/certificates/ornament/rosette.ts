import { followCurve, type Curve } from './curve';
import { chooseNext, numberStream } from './number-stream';

/** The rings of a rosette around the origin. */
export interface Rosette {
  readonly outer: Curve;
  readonly middle: Curve;
  readonly inner: Curve;
}

const turn = 2 * Math.PI;
const cubicsPerTip = 9;
/** What keeps every tip round. */
const roundness = 0.06;
/** The disc inside, as a share of the radius, stays empty. */
const innermost = 0.33;

/** A ring between two radii; `tips` to choose from, `waviness` as a share of the radius. */
interface Ring {
  readonly outside: number;
  readonly inside: number;
  readonly tips: readonly number[];
  readonly waviness: number;
}

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

/**
 * An n-fold trochoid: the sum of three turning arms, of which the longest goes around `rounds` times while the others draw the
 * tips. It closes on itself because the two numbers have no common divisor.
 */
function ring(next: () => number, { outside, inside, tips, waviness }: Ring): Curve {
  const count = chooseNext(next, tips);
  const depth = (1 - inside / outside) / 2;
  let rounds = Math.round(count * (depth + roundness + 0.17 * next()));
  while (greatestDivisor(count, rounds) !== 1) rounds += 1;
  const wave = outside * waviness * next();
  const shift = turn * next();
  const swing = outside * depth;
  const arms = [
    { length: outside - swing - wave, speed: rounds },
    { length: swing, speed: rounds - count },
    { length: wave, speed: rounds + count },
  ];
  const at = (parameter: number) => {
    const point = { x: 0, y: 0, dx: 0, dy: 0 };
    for (const { length, speed } of arms) {
      const angle = speed * (parameter + shift / count);
      const [x, y] = [length * Math.cos(angle), length * Math.sin(angle)];
      point.x += x;
      point.y += y;
      point.dx -= speed * y;
      point.dy += speed * x;
    }
    return point;
  };
  return followCurve(at, turn, cubicsPerTip * count, true);
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
