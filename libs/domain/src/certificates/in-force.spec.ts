import { findInForce } from './in-force';

const until = (validFrom: string, validTo: string | null) => ({ validFrom, validTo });

describe('what is in force on a day', () => {
  it.each([
    ['nothing of nothing', [], undefined],
    ['on its first day', [until('2026-03-05', null)], 0],
    ['on its last day', [until('2020-01-01', '2026-03-05')], 0],
    ['not before it begins', [until('2026-03-06', null)], undefined],
    ['not after it has ended', [until('2020-01-01', '2026-03-04')], undefined],
    [
      'of several the one that began last',
      [until('2020-01-01', null), until('2026-03-01', null), until('2021-01-01', null)],
      1,
    ],
    [
      'of those that began together the first given',
      [until('2026-01-01', null), until('2026-01-01', '2026-12-31')],
      0,
    ],
    [
      'of one that has ended and one that goes on the other',
      [until('2026-01-01', '2026-02-01'), until('2020-01-01', null)],
      1,
    ],
  ])('%s', (_, terms, place) => {
    expect(findInForce(terms, '2026-03-05')).toBe(place === undefined ? undefined : terms[place]);
  });
});
