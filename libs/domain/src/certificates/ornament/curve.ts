/** A point of a curve and the direction in which the curve leaves it, per unit of its parameter. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** Two control points and an end: `x1 y1 x2 y2 x y`. */
export type Cubic = readonly [number, number, number, number, number, number];

/** A line of cubic Bézier pieces that begins in a point; in points of the page. */
export interface Curve {
  readonly start: readonly [number, number];
  readonly cubics: readonly Cubic[];
  readonly closed: boolean;
}

/**
 * Follows a curve in so many cubics, whose tangents are those of the curve.
 *
 * @param at the curve at a value of its parameter
 * @param length where the parameter ends that begins with 0
 * @example
 * followCurve((t) => ({ x: t, y: 0, dx: 1, dy: 0 }), 9, 1, false).cubics; // [[3, 0, 6, 0, 9, 0]]
 */
export function followCurve(
  at: (parameter: number) => CurvePoint,
  length: number,
  count: number,
  closed: boolean,
): Curve {
  const step = length / count;
  const reach = step / 3;
  let from = at(0);
  const start = [from.x, from.y] as const;
  const cubics = Array.from({ length: count }, (_, index): Cubic => {
    const to = at((index + 1) * step);
    const cubic = [
      from.x + from.dx * reach,
      from.y + from.dy * reach,
      to.x - to.dx * reach,
      to.y - to.dy * reach,
      to.x,
      to.y,
    ] as const;
    from = to;
    return cubic;
  });
  return { start, cubics, closed };
}
