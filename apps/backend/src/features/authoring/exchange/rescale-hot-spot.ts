import type { HotSpot } from '@svetionik/domain/items/hot-spot/hot-spot';
import type { Shape } from '@svetionik/domain/items/hot-spot/shape';
import type { UploadedPicture } from '../uploads/uploads.queries';

/**
 * The item with its picture as it is kept, and its regions in the pixels of that: other systems measure in the size in
 * which they show a picture, and a large one is made smaller.
 *
 * @example
 * // shown 400 pixels wide, kept 800 wide: a circle of radius 10 has radius 20
 * rescaleHotSpot({ file, width: 800, height: 600 }, item);
 */
export function rescaleHotSpot<Item extends HotSpot>(
  { file, width, height }: UploadedPicture,
  item: Item,
): Item {
  if (item.picture === null) return item;
  const across = item.picture.width > 0 ? width / item.picture.width : 1;
  const down = item.picture.height > 0 ? height / item.picture.height : 1;
  const regions = item.regions.map((region) => ({
    ...region,
    shape: scaled(region.shape, across, down),
  }));
  return { ...item, picture: { ...item.picture, file, width, height }, regions };
}

function scaled(shape: Shape, across: number, down: number): Shape {
  const x = (length: number) => Math.round(length * across);
  const y = (length: number) => Math.round(length * down);
  switch (shape.kind) {
    case 'rectangle':
      return {
        kind: 'rectangle',
        x: x(shape.x),
        y: y(shape.y),
        width: x(shape.x + shape.width) - x(shape.x),
        height: y(shape.y + shape.height) - y(shape.y),
      };
    case 'circle':
      return {
        kind: 'circle',
        x: x(shape.x),
        y: y(shape.y),
        radius: Math.round(shape.radius * Math.min(across, down)),
      };
    case 'polygon':
      return {
        kind: 'polygon',
        points: shape.points.map((point) => ({ x: x(point.x), y: y(point.y) })),
      };
  }
}
