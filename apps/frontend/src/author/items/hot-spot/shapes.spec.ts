import type { Shape } from '@svetionik/domain/items/hot-spot/shape';
import { asShape, drawnShape } from './shapes';

const box: Shape = { kind: 'rectangle', x: 10, y: 20, width: 40, height: 20 };
const at = (x: number, y: number) => ({ x, y });

describe('the shape of a region', () => {
  it.each<[Shape['kind'], Shape]>([
    ['rectangle', box],
    ['circle', { kind: 'circle', x: 30, y: 30, radius: 10 }],
    ['polygon', { kind: 'polygon', points: [at(10, 20), at(50, 20), at(50, 40), at(10, 40)] }],
  ])('stays in its place as a %s', (kind, shape) => {
    expect(asShape(kind, box)).toEqual(shape);
  });

  it.each<[string, Shape, Shape]>([
    ['a rectangle', box, { kind: 'rectangle', x: 1, y: 2, width: 3, height: 4 }],
    [
      'a circle',
      { kind: 'circle', x: 0, y: 0, radius: 0 },
      { kind: 'circle', x: 4, y: 6, radius: 5 },
    ],
    [
      'one corner more',
      { kind: 'polygon', points: [at(9, 9)] },
      { kind: 'polygon', points: [at(9, 9), at(1, 2)] },
    ],
  ])('is drawn: %s', (_, before, after) => {
    expect(drawnShape(before, at(4, 6), at(1, 2))).toEqual(after);
  });
});
