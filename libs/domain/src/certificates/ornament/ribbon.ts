import { followCurve, type Curve } from './curve';
import { chooseNext, numberStream } from './number-stream';

const turn = 2 * Math.PI;
const cubicsPerSwell = 6;

/** The measures of a ribbon, in points; `lines` is how many are woven. */
export interface RibbonMeasures {
  readonly length: number;
  readonly halfHeight: number;
  readonly lines: number;
}

/**
 * A woven ribbon along the x axis, from 0 to its length: waves that follow one another under a common swelling, whose numbers come
 * from a text. At most 48 cubics a line.
 *
 * @param key see `organiserKey`
 * @example
 * ribbon('astra', { length: 547, halfHeight: 32, lines: 12 }).length; // 12
 */
export function ribbon(key: string, { length, halfHeight, lines }: RibbonMeasures): Curve[] {
  const next = numberStream(`${key} ribbon`);
  const waves = chooseNext(next, [2, 3, 4]);
  const swells = chooseNext(next, [5, 6, 7, 8]);
  const swelling = 0.16 + 0.14 * next();
  const shift = next();
  const wave = (line: number) => (x: number) => {
    const angle = turn * ((waves * x) / length + line / lines + shift);
    const swell = (turn * swells * x) / length;
    const height = 1 - swelling + swelling * Math.cos(swell);
    const steepness = -swelling * ((turn * swells) / length) * Math.sin(swell);
    const slope =
      steepness * Math.sin(angle) + height * ((turn * waves) / length) * Math.cos(angle);
    return { x, y: halfHeight * height * Math.sin(angle), dx: 1, dy: halfHeight * slope };
  };
  return Array.from({ length: lines }, (_, line) =>
    followCurve(wave(line), length, cubicsPerSwell * swells, false),
  );
}
