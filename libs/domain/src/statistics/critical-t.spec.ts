import { criticalT } from './critical-t';

describe('criticalT', () => {
  // Published: NIST/SEMATECH e-Handbook of statistical methods, table 1.3.6.7.2, column 0.975.
  it.each([
    [8, 2.306],
    [9, 2.262],
    [19, 2.093],
    [29, 2.045],
    [59, 2.001],
    [100, 1.984],
    [1e9, 1.96],
  ])('with %d degrees of freedom', (freedom, published) => {
    expect(Math.round(criticalT(freedom) * 1000) / 1000).toBe(published);
  });
});
