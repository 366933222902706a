import { firstKeptDay, lastKeptDay } from './retention';

it.each([
  ['2026-01-01', 1, '2027-12-31'],
  ['2026-12-31', 1, '2027-12-31'],
  ['2026-03-05', 5, '2031-12-31'],
  ['2024-02-29', 100, '2124-12-31'],
])('keeps what ended on %s for %i years until %s', (lastDay, years, until) => {
  expect(lastKeptDay(lastDay, years)).toBe(until);
});

it.each([
  ['2031-12-31', 5, '2026-01-01'],
  ['2032-01-01', 5, '2027-01-01'],
  ['2026-06-15', 1, '2025-01-01'],
])('on %s with %i years keeps what ended from %s on', (today, years, from) => {
  expect(firstKeptDay(today, years)).toBe(from);
});

it('lets go of a thing on the day after the last one on which it is kept, and on none before', () => {
  const ends = ['2025-12-31', '2026-01-01', '2026-07-09', '2026-12-31', '2027-01-01'];
  const days = ['2027-12-31', '2028-01-01', '2028-12-31', '2029-01-01', '2029-12-31', '2030-01-01'];
  for (const end of ends)
    for (const today of days)
      for (const years of [1, 2, 3])
        expect([end, today, years, end < firstKeptDay(today, years)]).toEqual([
          end,
          today,
          years,
          today > lastKeptDay(end, years),
        ]);
});
