import { findBounds, type Point, type Shape } from '@svetionik/domain/items/hot-spot/shape';

/** How a region can be outlined, in the order of the list. */
export const shapeKinds: readonly Shape['kind'][] = ['rectangle', 'circle', 'polygon'];

/** A shape of another kind in about the same place. */
export function asShape(kind: Shape['kind'], shape: Shape): Shape {
  const { from, to } = findBounds(shape) ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
  return kind === 'polygon' ? { kind, points: cornersOf(from, to) } : between(kind, from, to);
}

/** The shape that is drawn from one point to another: a circle from its middle. A polygon gets one corner more. */
export function drawnShape(shape: Shape, from: Point, to: Point): Shape {
  if (shape.kind === 'polygon') return { kind: 'polygon', points: [...shape.points, to] };
  if (shape.kind === 'rectangle') return between('rectangle', from, to);
  return { kind: 'circle', ...from, radius: Math.round(Math.hypot(to.x - from.x, to.y - from.y)) };
}

function between(kind: 'rectangle' | 'circle', from: Point, to: Point): Shape {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (kind === 'rectangle') return { kind, x, y, width, height };
  return {
    kind,
    x: Math.round(x + width / 2),
    y: Math.round(y + height / 2),
    radius: Math.round(Math.min(width, height) / 2),
  };
}

function cornersOf(from: Point, to: Point): readonly Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
