import { followCurve, type Curve } from './curve';
import { chooseNext } from './number-stream';

/** A ring between two radii; `tips` to choose from, `waviness` as a share of the radius. */
export interface Ring {
  readonly outside: number;
  readonly inside: number;
  readonly tips: readonly number[];
  readonly waviness: number;
}

const turn = 2 * Math.PI;
const cubicsPerTip = 9;
/** What keeps every tip round. */
const roundness = 0.06;

/**
 * An n-fold trochoid: the sum of three turning arms, of which the longest goes around `rounds` times while the others draw the
 * tips. It closes on itself because the two numbers have no common divisor.
 *
 * @param next numbers from 0 to less than 1
 * @example
 * ring(numberStream('astra'), { outside: 58, inside: 40, tips: [19], waviness: 0 }).cubics.length; // 171
 */
export function ring(next: () => number, { outside, inside, tips, waviness }: Ring): Curve {
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
