import { placePoints } from './line-points';

const calendar = {
  opensOn: '2026-11-02',
  closesOn: null,
  startsOn: '2026-11-30',
  endsOn: '2027-01-22',
  begin: { kind: 'day', on: '2026-12-07' },
  finish: { kind: 'days', days: 40 },
} as const;

describe('the line of a run', () => {
  it('has the days that are the same for everybody, in their order', () => {
    const { points } = placePoints(calendar, '2026-12-01');
    expect(points.map(({ what, past }) => [what, past])).toEqual([
      ['opens', true],
      ['starts', true],
      ['begin', false],
      ['ends', false],
    ]);
  });

  it.each([
    ['2026-11-01', undefined],
    ['2026-11-02', 0.125],
    ['2026-11-16', 0.25],
    ['2026-11-30', 0.375],
    ['2027-01-22', 0.875],
    ['2027-01-23', undefined],
  ])('has today, %s, at %s', (today, share) => {
    expect(placePoints(calendar, today).today).toBe(share);
  });
});
