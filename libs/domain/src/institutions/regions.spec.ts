import { findRegion, listTownKeys, regions } from './regions';

describe('regions', () => {
  it('are thirty: the districts and the City of Belgrade', () => {
    expect(regions).toHaveLength(30);
  });

  it('have each town once', () => {
    const all = regions.flatMap((region) => listTownKeys(region));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['Сента', 'Severnobanatski'],
    ['nis', 'Nišavski'],
    ['ĐAKOVICA', 'Pećki'],
    ['Beograd', 'Beogradski'],
    ['Mali Iđoš', 'Severnobački'],
    ['Beč', undefined],
    ['', undefined],
  ])('of %s', (town, region) => {
    expect(findRegion(town)).toBe(region);
  });
});
