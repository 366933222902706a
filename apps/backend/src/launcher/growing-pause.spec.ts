import { GrowingPause } from './growing-pause';

describe('GrowingPause', () => {
  it('begins at once, and grows while nothing comes to run', () => {
    const pause = new GrowingPause();
    expect([0, 0, 0, 0].map((ran) => pause.after(ran))).toEqual([100, 1_000, 2_000, 4_000]);
  });

  it('never grows over half a minute', () => {
    const pause = new GrowingPause();
    expect(Array.from({ length: 12 }, () => pause.after(0)).at(-1)).toBe(30_000);
  });

  it('is short again after what ran well, however often that ends', () => {
    const pause = new GrowingPause();
    expect([0, 0, 20_000, 20_000].map((ran) => pause.after(ran))).toEqual([100, 1_000, 100, 100]);
  });
});
