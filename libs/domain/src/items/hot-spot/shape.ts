/** A point of a picture, in its pixels from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a picture, in its pixels. The corners of a polygon stand in their order. */
export type Shape =
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'polygon'; readonly points: readonly Point[] };

/** The rectangle that holds a shape: its upper left and its lower right corner. */
export interface Bounds {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The smallest rectangle around a shape; a polygon without corners has none.
 *
 * @example
 * findBounds({ kind: 'circle', x: 50, y: 40, radius: 10 }); // { from: { x: 40, y: 30 }, to: { x: 60, y: 50 } }
 */
export function findBounds(shape: Shape): Bounds | undefined {
  if (shape.kind === 'rectangle')
    return {
      from: { x: shape.x, y: shape.y },
      to: { x: shape.x + shape.width, y: shape.y + shape.height },
    };
  if (shape.kind === 'circle') {
    const { x, y, radius } = shape;
    return { from: { x: x - radius, y: y - radius }, to: { x: x + radius, y: y + radius } };
  }
  if (shape.points.length === 0) return undefined;
  const [across, down] = [shape.points.map(({ x }) => x), shape.points.map(({ y }) => y)];
  return {
    from: { x: Math.min(...across), y: Math.min(...down) },
    to: { x: Math.max(...across), y: Math.max(...down) },
  };
}

/**
 * The middle of the rectangle around a shape, where its number stands.
 *
 * @example
 * findMiddle({ kind: 'rectangle', x: 10, y: 20, width: 40, height: 10 }); // { x: 30, y: 25 }
 */
export function findMiddle(shape: Shape): Point {
  const { from, to } = findBounds(shape) ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/**
 * Whether a shape lies within a picture and has room to be pointed at: at least 8 pixels each way.
 *
 * @example
 * fitsPicture({ kind: 'circle', x: 5, y: 50, radius: 10 }, { width: 100, height: 100 }); // false
 */
export function fitsPicture(
  shape: Shape,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const bounds = findBounds(shape);
  if (bounds === undefined || (shape.kind === 'polygon' && shape.points.length < 3)) return false;
  const { from, to } = bounds;
  const isWithin = from.x >= 0 && from.y >= 0 && to.x <= width && to.y <= height;
  return isWithin && to.x - from.x >= leastSide && to.y - from.y >= leastSide;
}

const leastSide = 8;

/**
 * The corners of a polygon as an author writes them.
 *
 * @example
 * writePoints([{ x: 10, y: 20 }, { x: 30, y: 40 }]); // '10,20 30,40'
 */
export function writePoints(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/**
 * The way back; nothing where the text is no list of corners.
 *
 * @example
 * readPoints('10,20 30,40'); // [{ x: 10, y: 20 }, { x: 30, y: 40 }]
 */
export function readPoints(text: string): readonly Point[] | undefined {
  const pairs = text
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((pair) => /^(\d{1,5}),(\d{1,5})$/u.exec(pair));
  const points = pairs.flatMap((found) =>
    found === null ? [] : [{ x: Number(found[1]), y: Number(found[2]) }],
  );
  return points.length === pairs.length ? points : undefined;
}
