import type { HotSpot } from '@svetionik/domain/items/hot-spot/hot-spot';
import { fitsPicture, type Shape } from '@svetionik/domain/items/hot-spot/shape';
import { rescaleHotSpot } from './rescale-hot-spot';

const file = { hash: 'a'.repeat(64), mediaType: 'image/webp', bytes: 100 };

function spot(width: number, height: number, shape: Shape): HotSpot {
  const picture = { file: { ...file, mediaType: 'image/png' }, width, height, alternative: 'Soba' };
  return {
    id: 'soba',
    kind: 'hot-spot',
    prompt: [],
    feedback: [],
    picture,
    regions: [{ id: 'vrata', label: 'Vrata', shape, feedback: [] }],
    key: ['vrata'],
    several: false,
  };
}

describe('rescaleHotSpot', () => {
  it.each<[string, number, number, Shape, Shape]>([
    [
      'a picture that was shown smaller than it is',
      400,
      300,
      { kind: 'circle', x: 100, y: 50, radius: 10 },
      { kind: 'circle', x: 200, y: 100, radius: 20 },
    ],
    [
      'a picture that is made smaller',
      1600,
      1200,
      {
        kind: 'polygon',
        points: [
          { x: 0, y: 0 },
          { x: 1600, y: 0 },
          { x: 800, y: 1200 },
        ],
      },
      {
        kind: 'polygon',
        points: [
          { x: 0, y: 0 },
          { x: 800, y: 0 },
          { x: 400, y: 600 },
        ],
      },
    ],
    [
      'a picture that was stretched',
      800,
      300,
      { kind: 'rectangle', x: 10, y: 10, width: 20, height: 20 },
      { kind: 'rectangle', x: 10, y: 20, width: 20, height: 40 },
    ],
    [
      'a picture that stays as it is',
      800,
      600,
      { kind: 'rectangle', x: 7, y: 9, width: 11, height: 13 },
      { kind: 'rectangle', x: 7, y: 9, width: 11, height: 13 },
    ],
    [
      'a picture of unknown size',
      0,
      0,
      { kind: 'circle', x: 100, y: 50, radius: 10 },
      { kind: 'circle', x: 100, y: 50, radius: 10 },
    ],
  ])('moves the regions of %s', (_, width, height, shape, expected) => {
    expect(
      rescaleHotSpot({ file, width: 800, height: 600 }, spot(width, height, shape)),
    ).toMatchObject({
      picture: { file, width: 800, height: 600, alternative: 'Soba' },
      regions: [{ shape: expected }],
    });
  });

  it('keeps a region that reaches the edge within the picture', () => {
    for (let width = 1_001; width < 1_200; width++) {
      const [region] = rescaleHotSpot(
        { file, width: 800, height: 600 },
        spot(width, width, {
          kind: 'rectangle',
          x: 333,
          y: 333,
          width: width - 333,
          height: width - 333,
        }),
      ).regions;
      expect(region && fitsPicture(region.shape, { width: 800, height: 600 })).toBe(true);
    }
  });
});
