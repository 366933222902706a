import { wordsNeed } from './system-status-store';

describe('wordsNeed', () => {
  it.each([
    [{ freeMegabytes: 1536 }, { gigabytes: '1,5' }],
    [{ freeMegabytes: 250 }, { gigabytes: '0,2' }],
    [
      { hours: 47, at: '2027-01-01T00:00:00.000Z' },
      { days: 1, at: '2027-01-01T00:00:00.000Z' },
    ],
    [{ key: 'astra' }, { key: 'astra' }],
  ])('of %j has %j', (details, has) => {
    expect(wordsNeed(details, 'sr-Latn')).toMatchObject(has);
  });
});
