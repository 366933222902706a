/** Points of questions as a case study has them, and whether they stand in the same proportion as before. */
export interface FittingPoints {
  readonly points: readonly number[];
  readonly isExact: boolean;
}

/** As many points as an item of a bank is worth at most. */
const most = 10;

/**
 * Whole points for the questions of a case study, in the proportion in which other systems weigh them: the smallest that
 * come to 10 together at most, unless what is given does already. Where there are none, every question is worth 1.
 *
 * @example
 * fitPoints([0.5, 1]); // { points: [1, 2], isExact: true }
 * fitPoints([20, 40]).points; // [1, 2]
 * fitPoints([1, 100]); // { points: [1, 1], isExact: false }
 */
export function fitPoints(worths: readonly number[]): FittingPoints {
  const none = { points: worths.map(() => 1), isExact: false };
  const least = worths.reduce((smallest, worth) => Math.min(smallest, worth), Infinity);
  if (!(least > 0) || !worths.every(Number.isFinite)) return none;
  if (worths.every(Number.isInteger) && add(worths) <= most)
    return { points: worths, isExact: true };
  const fitting = Array.from({ length: most }, (_, place) =>
    worths.map((worth) => ((place + 1) * worth) / least),
  ).find((points) => points.every(isWhole) && add(points) <= most + 1e-6);
  return fitting === undefined ? none : { points: fitting.map(Math.round), isExact: true };
}

function isWhole(points: number): boolean {
  return Math.abs(points - Math.round(points)) < 1e-3;
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
